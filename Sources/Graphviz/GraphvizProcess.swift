import Layout
import Synchronization

/// The one owner of Graphviz in this process: whoever holds its lock makes the calls.
enum GraphvizProcess {
    private static let context = Mutex<GraphvizContext?>(nil)

    /// The version of Graphviz in this process.
    static func version() throws(LayoutError) -> String {
        try context.withLock { context throws(LayoutError) in
            let opened: GraphvizContext
            if let context { opened = context } else { opened = try GraphvizContext() }
            context = opened
            return opened.version
        }
    }

    /// Places a skeleton; waits while another one is being placed.
    static func place(
        _ skeleton: Skeleton,
        effort: LayoutEffort = .unlimited,
        engine: String = "dot"
    ) throws(LayoutError) -> Placement {
        try context.withLock { context throws(LayoutError) in
            var job = LayoutJob(skeleton: skeleton, effort: effort, engine: engine, context: context)
            try LargeStack.run(&job)
            context = job.context
            return try job.result.get()
        }
    }
}
