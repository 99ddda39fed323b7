/// How the source of a fact knows it.
public enum Basis: String, ClosedVocabulary {
    /// Somebody saw it happen.
    case observed
    /// Somebody said it; this is meant when nothing is written.
    case stated
    /// Somebody reported what another said.
    case secondHand = "second_hand"
    /// We concluded it ourselves: such a fact is assumed.
    case inferred

    /// The label on a card and in a report.
    public var label: Wording {
        switch self {
        case .observed: Wording(en: "Observed", fr: "Constaté")
        case .stated: Wording(en: "Stated", fr: "Déclaré")
        case .secondHand: Wording(en: "Second hand", fr: "Rapporté")
        case .inferred: Wording(en: "Inferred", fr: "Déduit")
        }
    }
}
