import Foundation

/// A thread for work that may have to wait for other threads.
///
/// The queues of Dispatch share a pool of few threads, which is empty for good once all of them wait for work that only
/// another thread of the pool could bring.
enum WorkThread {
    /// As much as the main thread has: readers and rules recurse as deep on every thread.
    private static let stackSize = 8 * 1024 * 1024

    static func start(_ work: @escaping @Sendable () -> Void) {
        let thread = Thread(block: work)
        thread.stackSize = stackSize
        thread.start()
    }
}
