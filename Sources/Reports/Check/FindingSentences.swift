import Findings
import StakeholderModel

/// A finding as sentences, one to a line, where nothing but text can be shown: what was found, why it matters, what
/// the map says about it, whom to ask what.
struct FindingSentences {
    /// What was found.
    let message: Wording
    /// The details, one line each.
    let details: [Wording]
    /// Why it matters.
    let reason: Wording
    /// What the map says that led to it, with the lines of the file.
    let evidence: [Wording]
    /// The questions, with whom to ask them.
    let questions: [Wording]

    init(_ finding: Finding, in report: MapReport) {
        let names = NameWords(analysis: report.analysis)
        message = finding.message.sentence
        details = finding.details.map(\.sentence)
        reason = FindingWords.whyItMatters + CommonWords.colon + .verbatim(" ") + finding.reason.ended
        evidence = finding.evidence.map { item in
            FindingWords.onTheMap + CommonWords.colon + .verbatim(" ") + report.wording(of: item)
        }
        questions = ([finding.question].compactMap(\.self) + finding.followUps).map {
            FindingWords.ask($0, names: names) + .verbatim(" ") + $0.text
        }
    }

    var lines: [Wording] { [message] + details + [reason] + evidence + questions }
}

extension MapReport {
    /// What an item of the evidence says, with its line where it stands in the file.
    func wording(of item: Finding.EvidenceItem) -> Wording {
        guard isInFile(item.path) else { return item.text }
        return item.text + .verbatim(" (") + FindingWords.line(range(item.path).start.line) + .verbatim(")")
    }
}
