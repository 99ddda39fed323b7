import Synchronization

/// Finds and reads what the arguments of a command name, one map after the other, in their order.
///
/// Only what says that it is a map is given on from a folder; what cannot be read is given on too, to be told.
struct MapFeed: Sendable {
    /// One thing that was named or found.
    enum Item: Sendable {
        /// The bytes of a map, what messages call it, and where it is: `nil` for standard input.
        case map([UInt8], name: String, path: String?)
        case refusal(Refusal)
    }

    let arguments: [String]
    /// Whether standard input holds maps as JSON lines.
    var hasInputLines = false
    /// Whether names are kept back: a map is then called by its number among those that were given.
    var isRedacted = false
    let environment: CommandEnvironment
    /// How many files there are to look at, as far as is known.
    var progress = FeedProgress()
}

/// How far a feed has come.
final class FeedProgress: Sendable {
    private let counts = Mutex((found: 0, passed: 0))

    /// How many files were found, and how many of them were looked at.
    var now: (found: Int, passed: Int) { counts.withLock { $0 } }

    func find(_ count: Int) { counts.withLock { $0.found += count } }

    func pass() { counts.withLock { $0.passed += 1 } }
}
