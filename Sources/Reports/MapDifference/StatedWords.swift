import DecisionAnalysis
import StakeholderModel

/// Objects and values of a map, as people say them.
struct StatedWords {
    let analysis: MapAnalysis

    /// What an object is called.
    func name(_ object: ObjectReference) -> Wording {
        let map = analysis.map
        switch object {
        case .person(let identifier): return .verbatim(analysis.displayName(identifier))
        case .teamMember(let identifier):
            return .verbatim(map.us.first { $0.identifier == identifier }?.displayName ?? identifier.text)
        case .provider(let identifier):
            return .verbatim(NameWords(analysis: analysis).provider(identifier))
        case .offer(let identifier):
            return .verbatim(map.offers.first { $0.identifier == identifier }?.displayName ?? identifier.text)
        case .budget(let identifier):
            let budget = map.budgets.elements.first { $0.identifier == identifier }
            return .verbatim(budget?.displayName ?? identifier.text)
        case .gate(let identifier):
            guard let gate = map.gates.first(where: { $0.identifier == identifier }) else {
                return .verbatim(identifier.text)
            }
            return gate.name.map(Wording.verbatim)
                ?? (gate.effectiveKind == .other ? .verbatim(identifier.text) : gate.effectiveKind.label)
        case .logEntry(let identifier): return meeting(identifier)
        }
    }

    /// A meeting by its day, as people remember it.
    private func meeting(_ identifier: LogEntryIdentifier) -> Wording {
        guard let entry = analysis.map.log.first(where: { $0.identifier == identifier }),
            let date = entry.date.value?.wording
        else {
            let quoted = Wording.quoted(identifier.text)
            return Wording(en: "the meeting \(quoted.en)", fr: "le rendez-vous \(quoted.fr)")
        }
        return Wording(en: "the meeting of \(date.en)", fr: "le rendez-vous du \(date.fr)")
    }

    /// Whether the map has an object.
    func has(_ object: ObjectReference) -> Bool {
        let map = analysis.map
        return switch object {
        case .person(let identifier): map.people.contains { $0.identifier == identifier }
        case .teamMember(let identifier): map.us.contains { $0.identifier == identifier }
        case .provider(let identifier): map.providers.elements.contains { $0.identifier == identifier }
        case .offer(let identifier): map.offers.contains { $0.identifier == identifier }
        case .budget(let identifier): map.budgets.elements.contains { $0.identifier == identifier }
        case .gate(let identifier): map.gates.contains { $0.identifier == identifier }
        case .logEntry(let identifier): map.log.contains { $0.identifier == identifier }
        }
    }

    func value(_ value: StatedValue) -> Wording {
        switch value {
        case .text(let text): .verbatim(text)
        case .word(_, let label): label.map { $0.prefix(1).lowercased() + $0.dropFirst() }
        case .number(let number): .number(number)
        case .yesNo(let holds): holds ? Wording(en: "yes", fr: "oui") : Wording(en: "no", fr: "non")
        case .amount(let amount): amount.wording(mapCurrency: analysis.map.currency)
        case .date(let date): date.wording
        case .duration(let duration): duration.wording
        case .object(let object): name(object)
        case .none: Wording(en: "none", fr: "aucun")
        case .rule(let rule): self.rule(rule, isWithin: false)
        case .tie(let person, let kind): tie(person, kind)
        }
    }

    private func tie(_ person: PersonIdentifier, _ kind: TieKind?) -> Wording {
        let label = kind?.label.map { $0.lowercased() } ?? StatedWords.notKnown
        return name(.person(person)) + .verbatim(" (") + label + .verbatim(")")
    }

    static let notKnown = Wording(en: "not known yet", fr: "encore inconnu")
    static let somebody = Wording(en: "somebody not known yet", fr: "quelqu'un d'encore inconnu")
}

/// Rules of decision.
extension StatedWords {
    /// The depth of rules is limited by the reader.
    private func rule(_ rule: DecisionRule, isWithin: Bool) -> Wording {
        switch rule {
        case .decider(let fact): return decider(fact)
        case .all(let rules): return bracketed(.and(members(rules)), isWithin && rules.count > 1)
        case .any(let rules): return bracketed(.or(members(rules)), isWithin && rules.count > 1)
        case .atLeast(let votes, let rules):
            let head = Wording(en: "\(votes) of: ", fr: "\(votes) parmi : ")
            return bracketed(head + .list(members(rules)), isWithin)
        case .majority(let rules):
            let head = Wording(en: "a majority of: ", fr: "la majorité parmi : ")
            return bracketed(head + .list(members(rules)), isWithin)
        }
    }

    private func members(_ rules: [DecisionRule]) -> [Wording] { rules.map { rule($0, isWithin: true) } }

    private func decider(_ fact: Fact<PersonIdentifier>) -> Wording {
        guard let person = fact.value else { return StatedWords.somebody }
        let certainty = fact.isAssumed ? StandingWords.assumed : Wording.verbatim("")
        let source = StandingWords.source(
            of: fact.evidence,
            isOwn: fact.evidence.sources == [.person(person)],
            analysis
        )
        return name(.person(person)) + certainty
            + (source.en.isEmpty ? source : .verbatim(" (") + source + .verbatim(")"))
    }

    private func bracketed(_ text: Wording, _ isBracketed: Bool) -> Wording {
        isBracketed ? Wording(en: "(\(text.en))", fr: "(\(text.fr))") : text
    }
}

extension CalendarDuration {
    /// `3 weeks`, `3 semaines`.
    var wording: Wording {
        let (one, several) =
            switch unit {
            case .days: (Wording(en: "day", fr: "jour"), Wording(en: "days", fr: "jours"))
            case .weeks: (Wording(en: "week", fr: "semaine"), Wording(en: "weeks", fr: "semaines"))
            case .months: (Wording(en: "month", fr: "mois"), Wording(en: "months", fr: "mois"))
            case .years: (Wording(en: "year", fr: "an"), Wording(en: "years", fr: "ans"))
            }
        return CommonWords.count(count, one: one, several: several)
    }
}
