import CGraphviz
import Layout

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

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

    /// What Graphviz calls itself, such as `2.43.0`.
    var version: String { unsafe cgraphviz_version(context).map { unsafe String(cString: $0) } ?? "" }

    /// Lays out a graph in a child process: what Graphviz leaks or breaks ends with the child. The attributes with the
    /// positions are then those of this process's graph.
    func layOut(_ graph: borrowing GraphvizGraph, engine: String) throws(LayoutError) {
        var words: UnsafeMutablePointer<CChar>?
        let ending = unsafe cgraphviz_lay_out_in_child(context, graph.root, engine, &words)
        defer { unsafe free(words) }
        switch ending {
        case cgraphviz_done: return
        case cgraphviz_refused:
            throw .refused(
                reason: GraphvizMessages.oneLine(unsafe words.map { unsafe String(cString: $0) } ?? "")
            )
        case cgraphviz_crashed: throw .refused(reason: "Graphviz crashed on this tree")
        default: throw .unavailable(reason: "the system gave no process for the layout")
        }
    }
}
