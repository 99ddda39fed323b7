import CGraphviz
import Layout

/// A thread for one layout: Graphviz recurses along chains of boxes, deeper than an ordinary stack allows.
enum LargeStack {
    /// Address space only: memory is used as far as the recursion really goes.
    private static let bytes = 512 * 1024 * 1024

    /// Runs a job on a thread of its own and waits for its end, so that the two threads share nothing.
    static func run(_ job: inout LayoutJob) throws(LayoutError) {
        let isDone = unsafe withUnsafeMutablePointer(to: &job) { pointer in
            unsafe cgraphviz_do_on_stack(
                bytes,
                { subject in
                    unsafe subject?.assumingMemoryBound(to: LayoutJob.self).pointee.run()
                },
                pointer
            )
        }
        guard isDone else {
            throw .unavailable(reason: "no thread with a stack of \(bytes) bytes could be started")
        }
    }
}
