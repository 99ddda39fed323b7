// Generated from the files of Sources/DecisionAnalysis/Rules by `make generate`. Do not edit.

/// The rules, by code. A code is never used again.
public enum RuleCode: String, Sendable, Hashable, CaseIterable {
    case AUT001
    case AUT002
    case AUT003
    case AUT004
    case AUT005
    case AUT006
    case BUD001
    case BUD002
    case BUD003
    case BUD004
    case BUD005
    case BUD006
    case BUD007
    case CMP001
    case CMP002
    case CMP003
    case CMP004
    case CMP005
    case CMP006
    case COV001
    case COV002
    case COV003
    case COV004
    case EVD001
    case EVD002
    case OFF001
    case OFF002
    case PTH001
    case PTH002
    case PTH003
    case PTH004
    case PTH005
    case PTH006
    case PTH007
    case SIG001
    case SIG002
    case THR001
    case THR002
    case THR003
    case THR004
    case TIM001
    case TIM002
    case TIM003

    /// The name, which every option takes in the place of the code.
    public var name: String {
        switch self {
        case .AUT001: "gate-without-decider"
        case .AUT002: "self-declared-authority"
        case .AUT003: "signatory-unknown"
        case .AUT004: "authority-at-no-gate"
        case .AUT005: "only-advisory"
        case .AUT006: "overrule-not-asked"
        case .BUD001: "no-budget"
        case .BUD002: "budget-without-allocator"
        case .BUD003: "shared-budget-unmapped"
        case .BUD004: "ask-above-budget"
        case .BUD005: "budget-amount-unknown"
        case .BUD006: "decider-far-from-budget"
        case .BUD007: "arbitration-too-late"
        case .CMP001: "providers-not-asked"
        case .CMP002: "rival-engaged"
        case .CMP003: "rival-closer"
        case .CMP004: "engager-unknown"
        case .CMP005: "decider-prefers-rival"
        case .CMP006: "tied-to-rival"
        case .COV001: "usual-gates-missing"
        case .COV002: "usual-roles-missing"
        case .COV003: "stance-unknown"
        case .COV004: "affected-people-not-met"
        case .EVD001: "only-good-news"
        case .EVD002: "note-is-judgment"
        case .OFF001: "no-entry-offer"
        case .OFF002: "ask-takes-half-the-budget"
        case .PTH001: "decider-not-reached"
        case .PTH002: "single-carrier"
        case .PTH003: "only-through-skeptics"
        case .PTH004: "route-assumed"
        case .PTH005: "one-no-stops-the-deal"
        case .PTH006: "vote-without-margin"
        case .PTH007: "manager-off-the-map"
        case .SIG001: "signal-unanswered"
        case .SIG002: "signals-contradict"
        case .THR001: "single-threaded"
        case .THR002: "threads-not-independent"
        case .THR003: "carrier-never-seen-to-act"
        case .THR004: "nobody-carries"
        case .TIM001: "gates-do-not-fit"
        case .TIM002: "target-date-passed"
        case .TIM003: "stale-facts"
        }
    }
}
