/// Something we offer on this deal.
public struct Offer: Sendable, Hashable {
    /// The key of the offer in the file.
    public internal(set) var identifier: OfferIdentifier
    /// The name, as written.
    public var name: String?
    /// What it costs.
    public var price: Fact<Money> = .notAsked
    /// The subjects it covers.
    public var scope: FactList<String> = .notAsked
    /// For whom it is.
    public var audience: FactList<Audience> = .notAsked
    /// Whether it is a small first step.
    public var isEntry = false
    /// Whether it is the one on the table.
    public var isProposed = false

    /// An offer of which nothing is written yet.
    public init(_ identifier: OfferIdentifier) { self.identifier = identifier }

    /// What a card and a sentence call the offer.
    public var displayName: String { name ?? identifier.text }
}
