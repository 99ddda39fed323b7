public import StakeholderModel

/// What we know of our way to a yes, from the best to the worst.
///
/// The order says what to look at first; it is never a probability.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
    case mapped
    case fragile
    case contested
    case unmapped
    case blocked

    /// What people read. Never "secured": a map cannot promise that.
    public var label: Wording {
        switch self {
        case .mapped: Wording(en: "Mapped", fr: "Cartographié")
        case .fragile: Wording(en: "Fragile", fr: "Fragile")
        case .contested: Wording(en: "Contested", fr: "Disputé")
        case .unmapped: Wording(en: "Unmapped", fr: "Non cartographié")
        case .blocked: Wording(en: "Blocked", fr: "Bloqué")
        }
    }
}

extension Verdict: Comparable {
    /// Orders from the worst to the best, as `MonotoneFormula.grade` needs it.
    public static func < (left: Verdict, right: Verdict) -> Bool { left.goodness < right.goodness }

    private var goodness: Int {
        switch self {
        case .mapped: 4
        case .fragile: 3
        case .contested: 2
        case .unmapped: 1
        case .blocked: 0
        }
    }
}
