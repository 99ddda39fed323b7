public import Layout

/// Layouts by the `dot` engine of the Graphviz library.
///
/// It may be called from any thread and from several at once: Graphviz is not thread-safe, so the layouts of a
/// process follow each other. Each runs in a child of the process, so that what Graphviz leaks, sets or breaks there ends
/// with it.
public struct GraphvizLayoutEngine: LayoutEngine {
    /// What the engine takes.
    public let limits: Limits

    /// An engine with its limits. Graphviz is looked for at the first layout.
    public init(limits: Limits = .standard) {
        self.limits = limits
    }

    /// The version of Graphviz, such as `2.43.0`: another one may place boxes differently.
    ///
    /// - Throws: `LayoutError.unavailable` when Graphviz cannot be had.
    public static func version() throws(LayoutError) -> String { try GraphvizProcess.version() }

    /// Places a skeleton.
    ///
    /// - Throws: `LayoutError.tooLarge` above the limit of boxes, `refused` above the other limits or with
    ///   the words of Graphviz, `unavailable` when its plugins, the thread or the child cannot be had,
    ///   `incomplete` when a position is missing.
    /// - Complexity: a layout of 1,000 boxes takes about a tenth of a second; it grows with the square of
    ///   the number of boxes where many edges cross.
    public func place(_ skeleton: Skeleton) throws(LayoutError) -> Placement {
        guard skeleton.boxes.count <= limits.boxes else {
            throw .tooLarge(boxes: skeleton.boxes.count, limit: limits.boxes)
        }
        let passages = LongestPathRanks.passages(of: skeleton)
        try refuse(skeleton.edges.count, above: limits.edges, "edges")
        try refuse(passages, above: limits.passages, "passages of edges through ranks")
        guard !skeleton.boxes.isEmpty else { return Placement(movingToOrigin: [], frames: []) }
        return try GraphvizProcess.place(skeleton, effort: .of(passages: passages))
    }

    private func refuse(_ count: Int, above limit: Int, _ things: String) throws(LayoutError) {
        guard count > limit else { return }
        throw .refused(reason: "\(count) \(things) are more than the \(limit) that it takes")
    }
}
