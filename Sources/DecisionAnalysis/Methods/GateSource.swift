public import StakeholderModel

/// Some of the gates of a deal, as methods part them.
public enum GateScope: Sendable, Hashable {
    case all
    /// What comes after the decision, among specialists: contract, purchasing, consultations, signature.
    case paper
    /// Everything before that.
    case beforePaper

    /// The kinds of gate that are passed on paper.
    public static let paperKinds: [GateKind] = [
        .tender, .vendorReferencing, .legal, .security, .dataProtection, .worksCouncil, .fundingBody,
        .purchaseOrder, .signature,
    ]

    /// Whether a kind is meant.
    public func contains(_ kind: GateKind) -> Bool {
        switch self {
        case .all: true
        case .paper: GateScope.paperKinds.contains(kind)
        case .beforePaper: !GateScope.paperKinds.contains(kind)
        }
    }

    /// What people read.
    public var label: Wording {
        switch self {
        case .all: Wording(en: "at every step", fr: "à chaque étape")
        case .paper:
            Wording(en: "at steps of contract and purchasing", fr: "aux étapes de contrat et d'achats")
        case .beforePaper:
            Wording(
                en: "at every step before contract and purchasing",
                fr: "à chaque étape avant le contrat et les achats"
            )
        }
    }
}

/// Gates that a letter counts as missed.
public enum GateSource: Sendable, Hashable {
    /// Gates of these kinds that are open, or that the playbook expects and nobody asked about.
    case notPassed([GateKind])
    /// Gates of these kinds that the playbook expects and nobody asked about.
    case notAsked([GateKind])
    /// Open binding gates of the map of which the verdict is not `mapped`.
    case notMapped(GateScope)

    /// What people read.
    public var label: Wording {
        switch self {
        case .notPassed(let kinds):
            Wording(en: "still to pass: \(kinds.label.en)", fr: "encore à franchir : \(kinds.label.fr)")
        case .notAsked(let kinds):
            Wording(
                en: "usual and never asked about: \(kinds.label.en)",
                fr: "habituel et jamais évoqué : \(kinds.label.fr)"
            )
        case .notMapped(let scope):
            Wording(
                en: "a verdict other than mapped, \(scope.label.en)",
                fr: "un verdict autre que cartographié, \(scope.label.fr)"
            )
        }
    }
}

extension [GateKind] {
    fileprivate var label: Wording { .and(map(\.label.uncapitalized)) }
}

extension Wording {
    /// A label in the middle of a sentence; abbreviations inside keep their capitals.
    var uncapitalized: Wording { map { $0.prefix(1).lowercased() + $0.dropFirst() } }
}
