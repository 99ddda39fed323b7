import CGraphviz
import Layout

/// The context of Graphviz: the plugins that it knows. There is one in a process, which is never freed,
/// because a second one has been seen to use what the first had freed.
@safe
struct GraphvizContext {
    private let context: OpaquePointer

    init() throws(LayoutError) {
        let folder = try GraphvizPlugins.folder()
        let layout = try unsafe GraphvizPlugins.address(of: "dot_layout", in: folder)
        let core = try unsafe GraphvizPlugins.address(of: "core", in: folder)
        guard let context = unsafe cgraphviz_new_context(layout, core) else {
            throw .unavailable(reason: "Graphviz gave no context")
        }
        unsafe self.context = context
    }

    /// Lays out a graph, lets the positions be read, and frees the layout.
    func withLayout<Answer>(
        of graph: borrowing GraphvizGraph,
        engine: String,
        read: () throws(LayoutError) -> Answer
    ) throws(LayoutError) -> Answer {
        GraphvizMessages.forget()
        defer { unsafe cgraphviz_free_layout(context, graph.root) }
        // Graphviz returns success after some of its errors, so both are asked.
        guard unsafe cgraphviz_lay_out(context, graph.root, engine), !GraphvizMessages.haveError else {
            throw .refused(reason: GraphvizMessages.joined)
        }
        unsafe cgraphviz_attach_positions(graph.root)
        return try read()
    }

    /// Adds the attributes of a drawing to a graph that is laid out.
    func attachDrawing(to graph: borrowing GraphvizGraph) throws(LayoutError) {
        guard unsafe cgraphviz_attach_drawing(context, graph.root), !GraphvizMessages.haveError else {
            throw .refused(reason: GraphvizMessages.joined)
        }
    }
}
