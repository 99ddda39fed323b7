import DecisionAnalysis
import Findings
import StakeholderModel

/// The words around what changed between two maps.
enum DiffWords {
    static let nothing = Wording(
        en: "Nothing changed: both maps state the same, and the same follows from them.",
        fr: "Rien n'a changé : les deux cartes disent la même chose, et il en découle la même chose."
    )

    /// `From 18 February 2025 to 12 March 2025 (22 days)`.
    static func days(_ report: DiffReport) -> Wording {
        let (first, last) = (report.before.analysis.referenceDate, report.after.analysis.referenceDate)
        guard first != last else {
            return Wording(en: "Both as of \(last.wording.en)", fr: "Les deux au \(last.wording.fr)")
        }
        let count = last.daysSinceEpoch - first.daysSinceEpoch
        let days = CommonWords.count(
            abs(count),
            one: Wording(en: "day", fr: "jour"),
            several: Wording(en: "days", fr: "jours")
        )
        let span =
            count < 0
            ? Wording(en: "\(days.en) back", fr: "\(days.fr) en arrière")
            : Wording(en: "\(days.en) later", fr: "\(days.fr) plus tard")
        return Wording(
            en: "From \(first.wording.en) to \(last.wording.en), \(span.en)",
            fr: "Du \(first.wording.fr) au \(last.wording.fr), \(span.fr)"
        )
    }

    static func files(_ report: DiffReport) -> Wording {
        .verbatim("\(report.before.source.name) → \(report.after.source.name)")
    }
}
