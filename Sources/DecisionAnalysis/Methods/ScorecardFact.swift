public import StakeholderModel

/// Something that a map has for a letter: what it is about, and what the map says of it.
public struct ScorecardFact: Sendable, Hashable {
    /// One value of the map.
    public struct Value: Sendable, Hashable {
        /// Where the map says it.
        public let path: FactPath
        /// The value, how sure it is, and who said it.
        public let text: Wording
        /// Whether nobody has confirmed it.
        public let isAssumed: Bool
    }

    /// What the values are about; `nil` where they say it themselves.
    public let subject: Wording?
    /// What the map says; never empty.
    public let values: [Value]
}
