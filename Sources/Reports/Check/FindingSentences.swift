import Findings
import StakeholderModel

/// A finding as sentences, one to a line, where nothing but text can be shown: what was found, why it matters, whom
/// to ask what.
struct FindingSentences {
    /// What was found.
    let message: Wording
    /// The details, one line each.
    let details: [Wording]
    /// Why it matters.
    let reason: Wording
    /// The questions, with whom to ask them.
    let questions: [Wording]

    init(_ finding: Finding, names: NameWords) {
        message = finding.message.sentence
        details = finding.details.map(\.sentence)
        reason = FindingWords.whyItMatters + CommonWords.colon + .verbatim(" ") + finding.reason.ended
        questions = ([finding.question].compactMap(\.self) + finding.followUps).map {
            FindingWords.ask($0.addressee, names: names) + .verbatim(" ") + $0.text
        }
    }

    var lines: [Wording] { [message] + details + [reason] + questions }
}
