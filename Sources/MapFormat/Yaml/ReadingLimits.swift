/// How much the reader takes from a file that nobody vouches for.
struct ReadingLimits: Sendable {
    /// The longest text, in bytes.
    var bytes = 4 * 1024 * 1024
    /// How deep lists and mappings can be nested.
    var depth = 64
    /// How many keys and values there can be.
    var nodes = 200_000
    /// The longest single value, in bytes.
    var valueLength = 100_000

    /// The longest key, in bytes.
    var keyLength = 1000

    /// The limits of every file.
    static let standard = ReadingLimits()
}
