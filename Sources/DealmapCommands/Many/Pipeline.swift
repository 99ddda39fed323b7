import Dispatch
import Synchronization

/// Works on jobs on several threads, and hands the outcomes over one by one, in the order of the jobs.
///
/// Three kinds of threads meet here. One feeds jobs, and waits while too many are under way, which bounds the memory;
/// some work; the one that called takes each outcome as soon as it and all before it are there. So a reader at the other
/// end of a pipe gets its answer before the next question has come.
final class Pipeline<Job: Sendable, Outcome: Sendable>: Sendable {
    /// A job under way, and the place for its outcome.
    private struct Place: Sendable {
        let job: Job
        let outcome = Promise<Outcome>()
    }

    private struct State {
        /// Jobs that nobody works on yet, the first one first.
        var waiting: [Place] = []
        /// Jobs whose outcome was not taken yet, the first one first.
        var untaken: [Place] = []
        /// Whether whoever takes the outcomes has stopped.
        var isAbandoned = false
    }

    private let state = Mutex(State())
    private let threads: Int
    private let room: DispatchSemaphore
    private let jobs = DispatchSemaphore(value: 0)
    private let outcomes = DispatchSemaphore(value: 0)
    private let work: @Sendable (Job) throws -> Outcome

    /// - Parameters:
    ///   - threads: how many jobs are worked on at once.
    ///   - work: what is done with each.
    init(threads: Int, work: @escaping @Sendable (Job) throws -> Outcome) {
        self.threads = max(1, threads)
        self.work = work
        // Counted up from zero: a semaphore may not end below the value that it began with, and an abandoned one would.
        room = DispatchSemaphore(value: 0)
        // Enough that nobody waits for a job that takes longer than others.
        for _ in 0..<self.threads * 8 { room.signal() }
    }

    /// Runs all jobs.
    ///
    /// - Parameters:
    ///   - feed: gives the jobs, one after the other, to the function that it gets; that answers `false` when no more are
    ///     wanted.
    ///   - take: takes each outcome. What it throws ends the whole, and so does what the work throws.
    func run(feed: @escaping @Sendable (@escaping (Job) -> Bool) -> Void, take: (Outcome) throws -> Void)
        throws
    {
        for _ in 0..<threads { WorkThread.start { self.workOff() } }
        WorkThread.start {
            feed { self.add($0) }
            self.end()
        }
        defer { abandon() }
        while let place = nextUntaken() {
            let outcome = try place.outcome.value()
            room.signal()
            try take(outcome)
        }
    }

    private func add(_ job: Job) -> Bool {
        room.wait()
        let isWanted = state.withLock { state in
            guard !state.isAbandoned else { return false }
            let place = Place(job: job)
            state.waiting.append(place)
            state.untaken.append(place)
            return true
        }
        guard isWanted else { return false }
        jobs.signal()
        outcomes.signal()
        return true
    }

    /// Wakes everybody who waits for another job: there is none.
    private func end() {
        for _ in 0..<threads { jobs.signal() }
        outcomes.signal()
    }

    private func abandon() {
        state.withLock { state in
            state.isAbandoned = true
            state.waiting = []
        }
        // A feeder that waits for room finds that nothing is wanted any more.
        room.signal()
    }

    private func workOff() {
        while let place = nextWaiting() {
            place.outcome.keep(Result { try work(place.job) })
        }
    }

    private func nextWaiting() -> Place? {
        jobs.wait()
        return state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
    }

    private func nextUntaken() -> Place? {
        outcomes.wait()
        return state.withLock { $0.untaken.isEmpty ? nil : $0.untaken.removeFirst() }
    }
}
