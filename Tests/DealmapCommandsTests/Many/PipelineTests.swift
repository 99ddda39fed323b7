import Synchronization
import Testing

@testable import DealmapCommands

/// Many jobs at once, told in their order.
@Suite struct PipelineTests {
    private struct Refused: Error, Equatable {
        let job: Int
    }

    @Test(arguments: [1, 2, 7, 100])
    func `outcomes come in the order of the jobs, whichever was done first`(threads: Int) throws {
        let pipeline = Pipeline<Int, Int>(threads: threads) { job in
            // Earlier jobs take longer than later ones.
            (0..<(500 - job) * 20).reduce(job) { value, _ in value } * 2
        }
        var taken: [Int] = []
        try pipeline.run(feed: { give in (0..<500).forEach { _ = give($0) } }) { taken.append($0) }
        #expect(taken == (0..<500).map { $0 * 2 })
    }

    @Test func `no more jobs than there is room for are under way`() throws {
        let given = Mutex(0)
        let pipeline = Pipeline<Int, Int>(threads: 2) { $0 }
        var taken = 0
        var most = 0
        try pipeline.run(
            feed: { give in
                for job in 0..<1_000 {
                    guard give(job) else { return }
                    given.withLock { $0 += 1 }
                }
            },
            take: { _ in
                taken += 1
                most = max(most, given.withLock { $0 } - taken)
            }
        )
        #expect(taken == 1_000)
        #expect(most <= 2 * 8)
    }

    @Test func `an outcome is taken before the next job is there`() throws {
        // The feeder waits for the answer to each job, as somebody at the other end of a pipe may.
        let answers = Promises(count: 20)
        let pipeline = Pipeline<Int, Int>(threads: 3) { $0 }
        try pipeline.run(
            feed: { give in
                for job in 0..<20 {
                    _ = give(job)
                    _ = try? answers.all[job].value()
                }
            },
            take: { answers.all[$0].keep(.success(())) }
        )
    }

    private struct Promises: Sendable {
        let all: [Promise<Void>]
        init(count: Int) { all = (0..<count).map { _ in Promise() } }
    }

    @Test func `what the work throws ends the run at its place`() {
        var taken: [Int] = []
        let pipeline = Pipeline<Int, Int>(threads: 2) { job in
            guard job != 100 else { throw Refused(job: job) }
            return job
        }
        #expect(throws: Refused(job: 100)) {
            try pipeline.run(feed: { give in for job in 0... where !give(job) { return } }) {
                taken.append($0)
            }
        }
        #expect(taken == Array(0..<100))
    }

    @Test func `whoever takes can stop, and the feeder is told`() throws {
        let stopped = Promise<Int>()
        let pipeline = Pipeline<Int, Int>(threads: 2) { $0 }
        #expect(throws: Refused(job: 3)) {
            try pipeline.run(
                feed: { give in
                    for job in 0... where !give(job) { return stopped.keep(.success(job)) }
                },
                take: { if $0 == 3 { throw Refused(job: $0) } }
            )
        }
        #expect(try stopped.value() >= 3)
    }
}
