public import StakeholderModel

/// A method in which a team thinks about its deals: letters, each of which asks for something.
///
/// A method knows nothing of its own: it shows the same facts and findings as everything else, under its letters.
public enum SalesMethod: String, Sendable, Hashable, CaseIterable {
    case vendue
    case spiced
    case meddpicc
    case bant

    /// How teams write it.
    public var name: String { rawValue.uppercased() }

    /// Where its letters come from, and for whom they are.
    public var origin: Wording {
        switch self {
        case .vendue: Vendue.origin
        case .spiced: Spiced.origin
        case .meddpicc: Meddpicc.origin
        case .bant: Bant.origin
        }
    }

    /// Its letters, in order.
    public var letters: [LetterDescription] {
        switch self {
        case .vendue: Vendue.letters
        case .spiced: Spiced.letters
        case .meddpicc: Meddpicc.letters
        case .bant: Bant.letters
        }
    }
}
