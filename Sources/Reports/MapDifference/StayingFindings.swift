import DecisionAnalysis
import Findings
import StakeholderModel

/// What was there to deal with before and still is: what changed alone would look like the end of it.
struct StayingFindings {
    static let title = Wording(en: "Still there", fr: "Toujours là")
    static let nothingLeft = Wording(
        en: "Nothing is left to deal with.",
        fr: "Il ne reste rien à traiter."
    )

    /// Whether the later map has any finding, new ones included.
    let isAnythingLeft: Bool
    /// Each in one line, the more severe first.
    let lines: [Wording]

    init(_ report: DiffReport) {
        let told = Set(report.analysis.findings.flatMap(\.findings).compactMap(\.after?.fingerprint))
        let staying = report.after.groups.flatMap { group in
            group.findings.filter { !told.contains($0.fingerprint) }.map { (finding: $0, title: group.title) }
        }
        isAnythingLeft = !report.after.groups.isEmpty
        lines = Severity.allCases.sorted(by: >).flatMap { severity in
            staying.filter { $0.finding.severity == severity }
                .map { FindingDifferenceLines.line($0.finding, severity.label, in: $0.title) }
        }
    }
}
