/// A table of who on our side met whom on theirs.
public struct SceneCoverage: Sendable, Hashable, Codable {
    /// What the map says of a meeting of two people.
    public enum Contact: String, Sendable, Hashable, Codable, CaseIterable {
        /// Said to have met; no meeting in the log.
        case said
        /// One meeting in the log.
        case once
        /// Several meetings in the log.
        case several
    }

    /// Two people who met.
    public struct Meeting: Sendable, Hashable, Codable {
        /// A stable name, such as `met/us-claire/person-dg`.
        public let identifier: String
        /// The card of our side.
        public let ours: String
        /// The card of theirs.
        public let theirs: String
        /// What the map says of it.
        public let contact: Contact
        /// Whether nobody has confirmed it.
        public let isAssumed: Bool
        /// The last date, as `2025-03-12`; empty when not known.
        public let date: String
        /// What it says, as a sentence, for those who hear the picture.
        public let description: String
    }

    /// On how many of us the contact with somebody rests.
    public enum Thread: String, Sendable, Hashable, Codable, CaseIterable {
        /// Nobody met them, and they have a say.
        case gap
        /// Nobody met them.
        case none
        /// One of us alone.
        case single
        /// Several of us.
        case several
        /// Somebody of us; nobody wrote down who.
        case unnamed
    }

    /// On how many of us the contact with a person rests.
    public struct Reach: Sendable, Hashable, Codable {
        /// A stable name, such as `reach/person-dg`.
        public let identifier: String
        /// The card of the person.
        public let theirs: String
        /// How many of us.
        public let thread: Thread
        /// The same in words.
        public let text: String
        /// The same as a sentence, for those who hear the picture.
        public let description: String
    }

    /// The cards of our side, in the order of the map.
    public let ours: [String]
    /// The cards of their side: those who decide first.
    public let theirs: [String]
    /// The heading of the people on our side.
    public let oursTitle: String
    /// The heading of the people on their side.
    public let theirsTitle: String
    /// The heading of the last line, which sums up.
    public let reachTitle: String
    /// Who met whom.
    public let meetings: [Meeting]
    /// How many met each of them, in the order of `theirs`.
    public let reaches: [Reach]
}
