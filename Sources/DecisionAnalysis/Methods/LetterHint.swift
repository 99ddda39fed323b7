public import Findings
public import StakeholderModel

/// What is worth asking for a letter, though not having it changes no state.
public enum LetterHint: String, Sendable, Hashable, CaseIterable {
    case noMeasure = "no-measure"
    case oneVoice = "one-voice"
    case noUnderlyingNeed = "no-underlying-need"
    case noCriteria = "no-criteria"
    case noReasonForNow = "no-reason-for-now"
    case noTargetDate = "no-target-date"
    case sponsorOnly = "sponsor-only"

    /// What the hint looks for, in the documentation.
    public var label: Wording {
        switch self {
        case .noMeasure: Wording(en: "no measure of the result", fr: "pas de mesure du résultat")
        case .oneVoice: Wording(en: "one voice only", fr: "une seule voix")
        case .noUnderlyingNeed: Wording(en: "nothing below what they ask for", fr: "rien derrière la demande")
        case .noCriteria: Wording(en: "no criteria of choice", fr: "pas de critères de choix")
        case .noReasonForNow: Wording(en: "no reason for now", fr: "pas de raison d'agir maintenant")
        case .noTargetDate: Wording(en: "no date at all", fr: "aucune date")
        case .sponsorOnly: Wording(en: "a sponsor and no champion", fr: "un sponsor, pas de champion")
        }
    }
}

/// A hint that holds on a map.
public struct ScorecardHint: Sendable, Hashable {
    /// Which hint.
    public let hint: LetterHint
    /// The fact it is about.
    public let path: FactPath
    /// What is said, without a full stop.
    public let text: Wording
    /// What to ask, and whom.
    public let question: Question
}
