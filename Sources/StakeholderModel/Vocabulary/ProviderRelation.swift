/// How a provider's work relates to our offer.
public enum ProviderRelation: String, ClosedVocabulary {
    /// Could do our work; meant when nothing is written.
    case competing
    /// Works beside us.
    case complementary
    /// The client's own people could do it.
    case inHouse = "internal"

    /// The label on a card and in a report.
    public var label: Wording {
        switch self {
        case .competing: Wording(en: "Competing", fr: "Concurrent")
        case .complementary: Wording(en: "Complementary", fr: "Complémentaire")
        case .inHouse: Wording(en: "Internal", fr: "Interne")
        }
    }
}
