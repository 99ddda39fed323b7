public import StakeholderModel

/// What to ask next, whom, and which fact the answer fills.
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
    /// The fact that the answer fills; `nil` when it is no single fact of the format.
    public let fact: FactPath?
    /// Whether somebody else has to confirm the answer: it says who decides, and that the person asked has a say rests on
    /// their own word alone.
    public let needsSecondVoice: Bool

    /// Why this is asked, where the finding says it of several things at once or speaks for another; as a finding's message.
    public var reason: Wording?
    /// The rule that asks, where it is not that of the finding.
    public var rule: RuleCode?

    /// A question to somebody.
    public init(
        _ text: Wording,
        to addressee: Addressee,
        filling fact: FactPath? = nil,
        needsSecondVoice: Bool = false
    ) {
        self.text = text
        self.addressee = addressee
        self.fact = fact
        self.needsSecondVoice = needsSecondVoice
    }

    /// The person to ask; `nil` when a second contact has to be opened.
    public var person: PersonIdentifier? {
        guard case .person(let identifier) = addressee else { return nil }
        return identifier
    }
}
