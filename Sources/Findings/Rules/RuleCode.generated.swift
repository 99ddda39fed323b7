// Generated from the files of Sources/DecisionAnalysis/Rules by `make generate`. Do not edit.

/// The rules, by code. A code is never used again.
public enum RuleCode: String, Sendable, Hashable, CaseIterable {
    case AUT001
    case AUT002
    case AUT003
    case BUD001
    case BUD002
    case BUD003
    case CMP001
    case CMP002
    case COV001
    case COV002
    case COV004
    case OFF001
    case PTH001
    case PTH002
    case SIG001
    case SIG002
    case THR001
    case TIM001

    /// The name, which every option takes in the place of the code.
    public var name: String {
        switch self {
        case .AUT001: "gate-without-decider"
        case .AUT002: "self-declared-authority"
        case .AUT003: "signatory-unknown"
        case .BUD001: "no-budget"
        case .BUD002: "budget-without-allocator"
        case .BUD003: "shared-budget-unmapped"
        case .CMP001: "providers-not-asked"
        case .CMP002: "rival-engaged"
        case .COV001: "usual-gates-missing"
        case .COV002: "usual-roles-missing"
        case .COV004: "affected-people-not-met"
        case .OFF001: "no-entry-offer"
        case .PTH001: "decider-not-reached"
        case .PTH002: "single-carrier"
        case .SIG001: "signal-unanswered"
        case .SIG002: "signals-contradict"
        case .THR001: "single-threaded"
        case .TIM001: "gates-do-not-fit"
        }
    }
}
