import DecisionAnalysis
import Findings
import StakeholderModel

/// The words around findings.
enum FindingWords {
    static let whyItMatters = Wording(en: "Why it matters", fr: "Pourquoi c'est important")
    static let onTheMap = Wording(en: "On the map", fr: "Sur la carte")
    static let seeAlso = Wording(en: "See also", fr: "Voir aussi")

    static let notInFile = Wording(en: "not in the file yet", fr: "pas encore dans le fichier")

    /// A line of the file, by number.
    static func line(_ number: Int) -> Wording { Wording(en: "line \(number)", fr: "ligne \(number)") }

    /// Several lines of the file, by number.
    static func lines(_ numbers: [Int]) -> Wording {
        guard numbers.count > 1 else { return .and(numbers.map(line)) }
        return Wording(en: "lines ", fr: "lignes ") + .and(numbers.map { .verbatim(String($0)) })
    }

    /// Whom to ask, up to the colon.
    static func ask(_ addressee: Question.Addressee, names: NameWords) -> Wording {
        switch addressee {
        case .person(let person):
            return Wording(
                en: "To ask (\(names.person(person))):",
                fr: "À demander (\(names.person(person)))\u{00A0}:"
            )
        case .somebodyElse(let people):
            guard !people.isEmpty else {
                return Wording(
                    en: "To ask (open a contact first):",
                    fr: "À demander (ouvrez d'abord un contact)\u{00A0}:"
                )
            }
            let others = Wording.or(people.map { .verbatim(names.person($0)) })
            return Wording(
                en: "To ask (somebody other than \(others.en), by a second contact):",
                fr: "À demander (quelqu'un d'autre que \(others.fr), par un second contact)\u{00A0}:"
            )
        }
    }

    /// How many findings of each severity: `1 critical, 2 warnings, 0 notes`.
    static func counts(_ counts: SeverityCounts) -> Wording {
        let critical = Wording(
            en: "\(counts.critical) critical",
            fr: "\(counts.critical) critique" + (counts.critical < 2 ? "" : "s")
        )
        let warnings = CommonWords.count(
            counts.warning,
            one: Wording(en: "warning", fr: "à surveiller"),
            several: Wording(en: "warnings", fr: "à surveiller")
        )
        let notes = CommonWords.count(
            counts.note,
            one: Wording(en: "note", fr: "à noter"),
            several: Wording(en: "notes", fr: "à noter")
        )
        return critical + .verbatim(", ") + warnings + .verbatim(", ") + notes
    }

    /// How to learn more of a rule.
    static func explain(_ rule: RuleCode) -> Wording {
        Wording(
            en: "`dealmap explain \(rule.rawValue)` says more about a rule.",
            fr: "`dealmap explain \(rule.rawValue)` en dit plus sur une règle."
        )
    }
}
