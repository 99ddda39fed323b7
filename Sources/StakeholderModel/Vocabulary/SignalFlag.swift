/// How a sentence heard in a meeting sounded.
public enum SignalFlag: String, ClosedVocabulary {
    case green
    case amber
    case red

    /// Whether the signal asks for an answer from our side.
    public var isWorrying: Bool { self != .green }

    /// The label on a card and in a report.
    public var label: Wording {
        switch self {
        case .green: Wording(en: "Good sign", fr: "Signal positif")
        case .amber: Wording(en: "Weak signal", fr: "Signal faible")
        case .red: Wording(en: "Warning sign", fr: "Signal d'alerte")
        }
    }
}
