import DecisionAnalysis
import Findings
import StakeholderModel

/// The words around the letters of a method.
enum ScorecardWords {
    static let had = Wording(en: "What we have", fr: "Ce que nous avons")
    static let missed = Wording(en: "Gaps and risks", fr: "Manques et points de vigilance")
    static let hints = Wording(en: "To go further", fr: "Pour aller plus loin")
    static let nothing = Wording(en: "nothing yet", fr: "rien encore")
    static let letter = Wording(en: "Letter", fr: "Lettre")
    static let state = Wording(en: "State", fr: "État")
    static let onlySelectedRules = Wording(
        en: "Only the selected rules were asked: a letter can look better than it is.",
        fr: "Seules les règles choisies ont parlé : une lettre peut paraître meilleure qu'elle n'est."
    )

    /// Why a letter is to explore though the map has something for it.
    static func onOwnWord(of people: Wording) -> Wording {
        Wording(
            en: "Nobody else confirmed that the last word is with \(people.en).",
            fr: "Personne d'autre n'a confirmé que le dernier mot revient à \(people.fr)."
        )
    }

    /// How to learn what the letters ask.
    static func explain(_ method: SalesMethod) -> Wording {
        Wording(
            en: "`dealmap explain \(method.rawValue)` says what each letter asks.",
            fr: "`dealmap explain \(method.rawValue)` dit ce que demande chaque lettre."
        )
    }

    /// What was left out of a long list.
    static func more(_ number: Int) -> Wording {
        Wording(en: "and \(number) more", fr: "et \(number) de plus")
    }
}

extension LetterState {
    /// How a terminal shows it.
    var tone: Tone {
        switch self {
        case .had: .good
        case .partial: .warning
        case .toExplore: .critical
        }
    }
}
