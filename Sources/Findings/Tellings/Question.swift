public import StakeholderModel

/// What to ask next, and whom.
public struct Question: Sendable, Hashable {
    /// Whom to ask.
    public enum Addressee: Sendable, Hashable {
        /// A person whom we can reach and whose own word is not what is in doubt.
        case person(PersonIdentifier)
        /// Nobody on the map can be asked: a second contact has to be opened, other than these people.
        case somebodyElse(than: [PersonIdentifier])
    }

    /// The question, as one would say it in a meeting; it ends with a question mark.
    public let text: Wording
    /// Whom to ask.
    public let addressee: Addressee

    /// A question to somebody.
    public init(_ text: Wording, to addressee: Addressee) {
        self.text = text
        self.addressee = addressee
    }
}
