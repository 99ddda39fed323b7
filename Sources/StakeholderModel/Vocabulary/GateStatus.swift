/// How far a gate is.
public enum GateStatus: String, ClosedVocabulary {
    case notStarted = "not_started"
    case inProgress = "in_progress"
    case passed
    case refused
    case notApplicable = "not_applicable"

    /// The label on a card and in a report.
    public var label: Wording {
        switch self {
        case .notStarted: Wording(en: "Not started", fr: "Pas commencé")
        case .inProgress: Wording(en: "In progress", fr: "En cours")
        case .passed: Wording(en: "Passed", fr: "Validé")
        case .refused: Wording(en: "Refused", fr: "Refusé")
        case .notApplicable: Wording(en: "Not applicable", fr: "Sans objet")
        }
    }
}
