import Dispatch
import Synchronization

/// A value that another thread will give, once.
final class Promise<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let isKept = DispatchSemaphore(value: 0)

    /// Gives the value, or the reason why there is none.
    func keep(_ result: Result<Value, any Error>) {
        self.result.withLock { $0 = result }
        isKept.signal()
    }

    /// Waits for the value. One thread asks, once.
    func value() throws -> Value {
        isKept.wait()
        guard let result = result.withLock({ $0.take() }) else { throw BrokenPromise() }
        return try result.get()
    }
}

/// A promise that says that it was kept, and has no value.
struct BrokenPromise: Error {}
