/// What binds one person to another on this deal, apart from the reporting line.
public enum RelationKind: Sendable, Hashable {
    /// Sways the other; `nil` when nobody asked how strongly.
    case influences(InfluenceStrength?)
    /// Gives the other a task in this decision.
    case mandates
    /// Introduces us to the other.
    case introduces
    /// Relies on the other's judgment.
    case trusts
    /// Is at odds with the other.
    case conflictsWith

    /// The canonical word of the file.
    public var word: String {
        switch self {
        case .influences(let strength): strength?.rawValue ?? "influences"
        case .mandates: "mandates"
        case .introduces: "introduces"
        case .trusts: "trusts"
        case .conflictsWith: "conflicts_with"
        }
    }

    /// What is written on a line between two cards.
    public var label: Wording {
        switch self {
        case .influences: Wording(en: "influences", fr: "influence")
        case .mandates: Wording(en: "mandates", fr: "missionne")
        case .introduces: Wording(en: "introduces", fr: "met en relation")
        case .trusts: Wording(en: "trusts", fr: "fait confiance à")
        case .conflictsWith: Wording(en: "conflicts with", fr: "en désaccord avec")
        }
    }

    /// Every value that the file can hold, in the order of the documentation.
    public static let allValues: [RelationKind] =
        [.influences(.weak), .influences(.medium), .influences(.strong), .influences(nil)]
        + [.mandates, .introduces, .trusts, .conflictsWith]
}
