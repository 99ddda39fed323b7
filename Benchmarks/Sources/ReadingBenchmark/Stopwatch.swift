/// Times of several pieces of work, taken in turns, so that a slow moment of the machine meets all of them.
struct Stopwatch {
    /// One piece of work.
    struct Work {
        let name: String
        let run: () throws -> Void
    }

    /// What was measured of one piece of work.
    struct Result {
        let name: String
        /// The median of all rounds, in seconds.
        let seconds: Double
        /// The median of the ratios to the first piece of work, each within one round.
        let ratio: Double
    }

    /// The medians over some rounds, in each of which every piece of work runs once.
    static func medians(rounds: Int, of works: [Work]) throws -> [Result] {
        var times = [[Double]](repeating: [], count: works.count)
        for _ in 0..<rounds {
            for (index, work) in works.enumerated() { times[index].append(try seconds(of: work.run)) }
        }
        return works.indices.map { index in
            let ratios = zip(times[index], times[0]).map { $0 / $1 }
            return Result(name: works[index].name, seconds: median(times[index]), ratio: median(ratios))
        }
    }

    private static func seconds(of work: () throws -> Void) rethrows -> Double {
        let time = try ContinuousClock().measure(work)
        return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
