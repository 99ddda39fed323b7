public import Findings
public import StakeholderModel

/// How a letter of a method stands.
public enum LetterState: String, Sendable, Hashable, CaseIterable {
    /// The map has facts, and nothing is missed.
    case had
    /// Facts on the one hand, something missed on the other; or nothing but assumptions.
    case partial
    /// No fact; or the last word rests on the word of whoever claims it.
    case toExplore = "to_explore"

    /// What people read.
    public var label: Wording {
        switch self {
        case .had: Wording(en: "Had", fr: "Acquis")
        case .partial: Wording(en: "Partial", fr: "Partiel")
        case .toExplore: Wording(en: "To explore", fr: "À creuser")
        }
    }
}

/// One letter of a method on one map.
public struct Letter: Sendable, Hashable {
    /// Something that the map has.
    public enum Had: Sendable, Hashable {
        case fact(ScorecardFact)
        case gate(ScorecardGate)
    }

    /// Something that the map misses, or that endangers the deal.
    public enum Missed: Sendable, Hashable {
        case finding(Finding)
        case gate(ScorecardGate, GateLack)
    }

    /// What the letter asks for.
    public let description: LetterDescription
    /// What the map has, in the order of the description.
    public let had: [Had]
    /// What it misses: findings, the most severe first, then gates.
    public let missed: [Missed]
    /// What is worth asking too.
    public let hints: [ScorecardHint]
    /// Those who have the last word when nobody but themselves says so, and the letter minds; else empty.
    public let claimants: [PersonIdentifier]

    /// How the letter stands.
    public var state: LetterState {
        if had.isEmpty || !claimants.isEmpty { return .toExplore }
        return missed.isEmpty && had.contains(where: \.isConfirmed) ? .had : .partial
    }
}

extension Letter.Had {
    /// Whether any of it is more than an assumption.
    public var isConfirmed: Bool {
        switch self {
        case .fact(let fact): fact.values.contains { !$0.isAssumed }
        // Only gates whose deciders are known are had.
        case .gate: true
        }
    }
}
