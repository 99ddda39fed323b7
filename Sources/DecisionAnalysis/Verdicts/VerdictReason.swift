public import StakeholderModel

/// Why a decider's verdict is not better, or why it is as good as it is.
public enum VerdictReason: Sendable, Hashable {
    case gateRefused
    case deciderIsOpponent
    /// Routes exist only through opponents; the best of them is the proof.
    case onlyThroughOpponents(Route)
    case deciderUnknown
    case noRoute
    /// A rival's route is at least as strong as our best one.
    case rivalIsCloser(ProviderIdentifier, theirs: Route, ours: Route)
    case engagedRival(ProviderIdentifier)
    case prefersRival(ProviderIdentifier)
    /// Neither repeated direct access nor two solid independent routes.
    case thinReach(best: Route, independentRoutes: Int)
    case deciderIsSkeptic
    case stanceUnknown
    case stanceAssumed
    case stanceStale
    case authority(AuthorityDoubt)
    case repeatedAccess
    /// Two or more independent solid routes.
    case independentRoutes(Int)

    /// The worst verdict that the reason alone leads to.
    public var verdict: Verdict {
        switch self {
        case .gateRefused, .deciderIsOpponent, .onlyThroughOpponents: .blocked
        case .deciderUnknown, .noRoute: .unmapped
        case .rivalIsCloser, .engagedRival, .prefersRival: .contested
        case .thinReach, .deciderIsSkeptic, .stanceUnknown, .stanceAssumed, .stanceStale, .authority: .fragile
        case .repeatedAccess, .independentRoutes: .mapped
        }
    }
}

/// Why nobody can rely on a person's authority.
public enum AuthorityDoubt: String, Sendable, Hashable, CaseIterable {
    /// Nobody has confirmed it.
    case assumed
    /// What vouches for it is too old.
    case stale
    /// Only the person says so.
    case selfDeclared
    /// Nobody says so, and the person is the only one of the account whom we met.
    case unsourced
}
