import StakeholderModel

extension ScorecardFacts {
    /// What people with one of some roles think of us, and how we know.
    func stances(of roles: [Role]) -> [ScorecardFact] {
        holders(roles).compactMap { person, role in
            let path = FactPath.person(person.identifier).key(.stance)
            let subject = role.shortLabel.map { "\(person.displayName) (\($0))" }
            return fact(subject, [value(person.stance, at: path) { words(for: $0, of: person) }])
        }
    }

    /// Who has one of some roles, with who says so.
    func holders(of roles: [Role]) -> [ScorecardFact] {
        map.people.compactMap { person in
            let path = FactPath.person(person.identifier).key(.roles)
            let found = person.roles.items.enumerated().map { position, item -> ScorecardFact.Value? in
                guard let role = item.value, roles.contains(role) else { return nil }
                return claim(role, item, of: person, at: path.index(position))
            }
            return fact(.verbatim(person.displayName), found)
        }
    }

    /// Mandates that somebody gave, of the whole map.
    var mandates: [ScorecardFact] {
        map.relations.enumerated().compactMap { position, relation in
            guard let item = relation.kinds.items.firstIndex(where: { $0.value == .mandates }) else {
                return nil
            }
            let (giver, taker) = (analysis.displayName(relation.from), analysis.displayName(relation.to))
            let path = FactPath.relation(at: position).index(item)
            let words = Wording(en: "\(giver) mandates \(taker)", fr: "\(giver) missionne \(taker)")
            return fact(nil, [value(relation.kinds.items[item], at: path) { _ in words }])
        }
    }

    private func holders(_ roles: [Role]) -> [(person: Stakeholder, role: Role)] {
        map.people.compactMap { person in
            roles.first(where: person.has).map { (person: person, role: $0) }
        }
    }

    /// A role, with who says that the person has it.
    private func claim(_ role: Role, _ item: Fact<Role>, of person: Stakeholder, at path: FactPath)
        -> ScorecardFact.Value?
    {
        let label = role.shortLabel.map { $0.lowercased() }
        guard analysis.context.index.isOnlyWord(of: person.identifier, item.evidence) else {
            return value(item, at: path) { _ in label }
        }
        let text = Wording(en: "\(label.en), on their own word", fr: "\(label.fr), sur sa seule parole")
        return ScorecardFact.Value(path: path, text: text, isAssumed: item.isAssumed)
    }

    /// The stance, and whether somebody saw it.
    private func words(for stance: Stance, of person: Stakeholder) -> Wording {
        let label = stance.label.map { $0.lowercased() }
        guard let basis = person.stance.evidence.basis else { return label }
        return Wording(
            en: "\(label.en) (\(basis.label.en.lowercased()))",
            fr: "\(label.fr) (\(basis.label.fr.lowercased()))"
        )
    }
}

extension Role {
    /// The label without what explains it in brackets.
    fileprivate var shortLabel: Wording {
        label.map { text in
            let name = text.prefix { $0 != "(" }
            return String(name.last == " " ? name.dropLast() : name)
        }
    }
}
