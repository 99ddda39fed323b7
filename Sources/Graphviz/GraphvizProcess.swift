import Layout
import Synchronization

/// The one owner of Graphviz in this process: whoever holds its lock makes the calls.
enum GraphvizProcess {
    private static let context = Mutex<GraphvizContext?>(nil)

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
