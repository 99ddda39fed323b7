/// How long Graphviz may look for the best positions.
enum LayoutEffort {
    /// Until nothing can be improved.
    case unlimited
    /// A few steps for each box: good positions, but not the best.
    case limited

    /// Where edges cross so many ranks, the best positions take a minute, and nobody sees the difference.
    private static let passagesWithoutLimit = 1_000

    static func of(passages: Int) -> LayoutEffort {
        passages > passagesWithoutLimit ? .limited : .unlimited
    }

    /// The attribute `nslimit` of a graph; empty for none.
    var stepsForEachBox: String {
        switch self {
        case .unlimited: ""
        case .limited: "2"
        }
    }
}
