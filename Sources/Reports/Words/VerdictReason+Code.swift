import DecisionAnalysis

extension VerdictReason {
    /// A stable name of the reason.
    var code: String {
        switch self {
        case .gateRefused: "gate-refused"
        case .deciderIsOpponent: "decider-is-opponent"
        case .onlyThroughOpponents: "only-through-opponents"
        case .deciderUnknown: "decider-unknown"
        case .noRoute: "no-route"
        case .rivalIsCloser: "rival-is-closer"
        case .engagedRival: "engaged-rival"
        case .prefersRival: "prefers-rival"
        case .thinReach: "thin-reach"
        case .deciderIsSkeptic: "decider-is-skeptic"
        case .stanceUnknown: "stance-unknown"
        case .stanceAssumed: "stance-assumed"
        case .stanceStale: "stance-stale"
        case .authority(.assumed): "authority-assumed"
        case .authority(.stale): "authority-stale"
        case .authority(.selfDeclared): "authority-self-declared"
        case .authority(.unsourced): "authority-unsourced"
        case .repeatedAccess: "repeated-access"
        case .independentRoutes: "independent-routes"
        }
    }
}
