import StakeholderModel

/// A value as a file holds it, without a place: what is written into the text of a map.
///
/// The texts are in the notation of the file, `skeptic?` or `champion @dg`, without quotes: whether quotes are
/// needed is for the text to decide.
public indirect enum FileValue: Sendable, Hashable {
    /// One value, or free text.
    case text(String)
    /// A list of values.
    case list([FileValue])
    /// Keys with their values, in this order.
    case object([FileEntry])
}

/// One key of a file with its value.
public struct FileEntry: Sendable, Hashable {
    /// The key, without quotes.
    public let key: String
    /// What stands after it.
    public let value: FileValue

    /// A key with its value.
    public init(_ key: String, _ value: FileValue) {
        self.key = key
        self.value = value
    }
}

extension FileEntry {
    /// A key of the format with its value.
    init(_ key: MapKey, _ value: FileValue) { self.init(key.rawValue, value) }
}
