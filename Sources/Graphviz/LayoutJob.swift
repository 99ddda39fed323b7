import Layout

/// One layout from beginning to end, on the thread that was made for it.
struct LayoutJob {
    let skeleton: Skeleton
    let effort: LayoutEffort
    /// The name of the layout engine inside Graphviz.
    let engine: String
    /// The context of the process: made by the first job, kept for the next.
    var context: GraphvizContext?
    private(set) var result: Result<Placement, LayoutError> = .failure(
        .incomplete(reason: "the layout was not begun")
    )

    init(skeleton: Skeleton, effort: LayoutEffort, engine: String, context: GraphvizContext?) {
        self.effort = effort
        self.skeleton = skeleton
        self.engine = engine
        self.context = context
    }

    mutating func run() {
        GraphvizMessages.silence()
        defer { GraphvizMessages.stopSilence() }
        do throws(LayoutError) {
            result = .success(try placement())
        } catch {
            result = .failure(error)
        }
    }

    private mutating func placement() throws(LayoutError) -> Placement {
        let context = try openContext()
        let graph = try GraphvizGraph.of(skeleton, effort: effort)
        try context.layOut(graph, engine: engine)
        return try graph.placement(of: skeleton)
    }

    private mutating func openContext() throws(LayoutError) -> GraphvizContext {
        if let context { return context }
        let opened = try GraphvizContext()
        context = opened
        return opened
    }
}
