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
    static func ask(_ question: Question, names: NameWords) -> Wording {
        let whom = whom(question, names: names)
        return Wording(en: "To ask (\(whom.en))", fr: "À demander (\(whom.fr))") + CommonWords.colon
    }

    /// Whom to ask a further question, up to the colon.
    static func then(_ question: Question, names: NameWords) -> Wording {
        let whom = whom(question, names: names)
        return Wording(en: "(\(whom.en))", fr: "(\(whom.fr))") + CommonWords.colon
    }

    private static func whom(_ question: Question, names: NameWords) -> Wording {
        switch question.addressee {
        case .person(let person):
            let name = Wording.verbatim(names.person(person))
            return question.needsSecondVoice ? name + .verbatim(", ") + secondVoice : name
        case .somebodyElse(let people):
            guard !people.isEmpty else {
                return Wording(en: "open a contact first", fr: "ouvrez d'abord un contact")
            }
            let others = Wording.or(people.map { .verbatim(names.person($0)) })
            return Wording(
                en: "somebody other than \(others.en), by a second contact",
                fr: "quelqu'un d'autre \(Wording.elided("que", before: others.fr)), par un second contact"
            )
        }
    }

    /// What somebody says of who decides, when they decide on their own word alone, wants a second voice.
    static let secondVoice = Wording(
        en: "and check with somebody else",
        fr: "à recouper auprès d'un tiers"
    )

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
