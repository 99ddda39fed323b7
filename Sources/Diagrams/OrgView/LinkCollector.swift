import DecisionAnalysis
import StakeholderModel

/// The lines of the org view that are no reporting lines: influence, mandates, budget authority, providers.
struct LinkCollector {
    let map: AccountMap
    let names: CardNames
    let language: Language

    func links() -> [SceneLink] { merged(relationLinks() + dottedLinks() + budgetLinks() + providerLinks()) }

    private func relationLinks() -> [SceneLink] {
        map.relations.flatMap { relation in
            relation.kinds.items.compactMap { fact in
                guard let kind = fact.value else { return nil }
                return link(
                    from: names.person(relation.from),
                    to: names.person(relation.to),
                    kind: linkKind(kind),
                    label: kind.label,
                    isAssumed: fact.isAssumed,
                    weight: weight(kind)
                )
            }
        }
    }

    private func linkKind(_ kind: RelationKind) -> LinkKind {
        switch kind {
        case .influences: .influence
        case .mandates: .mandate
        case .introduces: .introduction
        case .trusts: .trust
        case .conflictsWith: .conflict
        }
    }

    private func weight(_ kind: RelationKind) -> Int {
        switch kind {
        case .influences(.strong), .mandates: 3
        case .influences(.medium): 2
        default: 1
        }
    }

    private func dottedLinks() -> [SceneLink] {
        map.people.flatMap { person in
            person.dottedTo.items.compactMap { fact in
                guard let manager = fact.value else { return nil }
                return link(
                    from: names.person(person.identifier),
                    to: names.person(manager),
                    kind: .dotted,
                    label: PictureWords.dotted,
                    isAssumed: true
                )
            }
        }
    }

    private func budgetLinks() -> [SceneLink] {
        map.budgetAllocations.flatMap { allocation -> [SceneLink] in
            guard let budget = map.usedBudgets.first(where: { $0.identifier == allocation.budget }) else {
                return []
            }
            let card = names.budget(budget.identifier)
            let holders = budget.heldBy.items.compactMap { fact -> SceneLink? in
                guard let person = fact.value else { return nil }
                return budgetLink(names.person(person), card, PictureWords.holds, fact.isAssumed)
            }
            let places = allocation.rule.value?.places.map(\.decider) ?? []
            let allocators = places.compactMap { fact -> SceneLink? in
                guard let person = fact.value else { return nil }
                let isAssumed = fact.isAssumed || allocation.rule.isAssumed
                return budgetLink(names.person(person), card, PictureWords.allocates, isAssumed)
            }
            let ghost =
                allocators.isEmpty && !allocation.hasPassed
                ? [budgetLink(names.allocator(of: budget.identifier), card, PictureWords.allocates, true)]
                : []
            return holders + allocators + ghost
        }
    }

    private func budgetLink(_ from: String, _ to: String, _ label: Wording, _ isAssumed: Bool) -> SceneLink {
        link(from: from, to: to, kind: .budget, label: label, isAssumed: isAssumed, weight: 2)
    }

    private func providerLinks() -> [SceneLink] {
        map.providers.elements.flatMap { provider in
            let card = names.provider(provider.identifier)
            func links(_ list: FactList<PersonIdentifier>, _ label: Wording) -> [SceneLink] {
                list.items.compactMap { fact in
                    guard let person = fact.value else { return nil }
                    return link(
                        from: card,
                        to: names.person(person),
                        kind: .provider,
                        label: label,
                        isAssumed: fact.isAssumed,
                        weight: 2
                    )
                }
            }
            let ties = provider.ties.compactMap { tie -> SceneLink? in
                guard let kind = tie.kind.value else { return nil }
                return link(
                    from: names.person(tie.person),
                    to: card,
                    kind: .provider,
                    label: PictureWords.lowered(kind.label),
                    isAssumed: tie.kind.isAssumed
                )
            }
            return links(provider.engagedBy, PictureWords.engagedBy)
                + links(provider.preferredBy, PictureWords.preferredBy)
                + links(provider.contact, PictureWords.contact) + ties
        }
    }

    private func link(
        from: String,
        to: String,
        kind: LinkKind,
        label: Wording,
        isAssumed: Bool,
        weight: Int = 1
    ) -> SceneLink {
        let text = label.text(in: language) + (isAssumed && kind != .dotted ? " ?" : "")
        return SceneLink(
            identifier: "link/\(from)/\(to)/\(kind.rawValue)",
            from: from,
            to: to,
            kind: kind,
            label: text,
            isAssumed: isAssumed,
            weight: weight,
            description: text
        )
    }

    /// Lines of one kind between the same two cards become one line with both labels.
    private func merged(_ links: [SceneLink]) -> [SceneLink] {
        var order: [String] = []
        var byIdentifier: [String: SceneLink] = [:]
        for link in links where link.from != link.to {
            guard let present = byIdentifier[link.identifier] else {
                order.append(link.identifier)
                byIdentifier[link.identifier] = link
                continue
            }
            byIdentifier[link.identifier] = present.joined(with: link)
        }
        return order.compactMap { byIdentifier[$0] }
    }
}

extension SceneLink {
    fileprivate func joined(with other: SceneLink) -> SceneLink {
        let isSame = label == other.label || label == other.label + " ?" || label + " ?" == other.label
        let surer = isAssumed ? other.label : label
        let text = isSame ? surer : "\(label), \(other.label)"
        return SceneLink(
            identifier: identifier,
            from: from,
            to: to,
            kind: kind,
            label: text,
            isAssumed: isAssumed && other.isAssumed,
            weight: max(weight, other.weight),
            description: text
        )
    }
}
