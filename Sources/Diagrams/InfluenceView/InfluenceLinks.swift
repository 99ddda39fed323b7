import DecisionAnalysis
import StakeholderModel

/// The lines of the influence view. Bonds of one kind between the same two people are one line.
struct InfluenceLinks {
    let network: InfluenceNetwork
    let names: CardNames
    let displayName: (PersonIdentifier) -> String
    let language: Language

    func links() -> [SceneLink] {
        var order: [String] = []
        var found: [String: SceneLink] = [:]
        for bond in network.bonds {
            let link = link(of: bond)
            guard let present = found[link.identifier] else {
                order.append(link.identifier)
                found[link.identifier] = link
                continue
            }
            // The confirmed one, then the stronger one stands for both.
            let isBetter = (link.isAssumed ? 0 : 1, link.weight) > (present.isAssumed ? 0 : 1, present.weight)
            if isBetter { found[link.identifier] = link }
        }
        return order.compactMap { found[$0] }
    }

    private func link(of bond: InfluenceNetwork.Bond) -> SceneLink {
        let from = names.person(bond.from)
        let to = names.person(bond.to)
        let kind = bond.kind.linkKind
        let mark = bond.isAssumed ? " ?" : ""
        return SceneLink(
            identifier: "link/\(from)/\(to)/\(kind.rawValue)",
            from: from,
            to: to,
            kind: kind,
            label: InfluenceWords.label(bond.kind).text(in: language) + mark,
            isAssumed: bond.isAssumed,
            weight: bond.kind.lineWeight,
            description: InfluenceWords.sentence(bond.kind, displayName(bond.from), displayName(bond.to))
                .text(in: language) + mark
        )
    }
}

extension RelationKind {
    /// The line that stands for it.
    var linkKind: LinkKind {
        switch self {
        case .influences: .influence
        case .mandates: .mandate
        case .introduces: .introduction
        case .trusts: .trust
        case .conflictsWith: .conflict
        }
    }

    fileprivate var lineWeight: Int {
        switch self {
        case .influences(.strong), .mandates: 5
        case .influences(.medium), .trusts: 3
        case .influences(.weak), .influences(nil), .introduces: 1
        case .conflictsWith: 2
        }
    }
}
