import DecisionAnalysis
import Findings
import StakeholderModel

/// The letters of a method, as a review shows them.
struct ReviewScorecard: Sendable {
    struct Letter: Sendable {
        let initial: String
        let title: String
        let state: ReviewMark
        let question: String
        let had: [String]
        let missed: [String]
    }

    let method: String
    let letters: [Letter]
}

extension ReviewScorecard {
    /// - Parameter method: the method; that of the report when it has letters, else the usual one of the language.
    init(_ report: MapReport, voice: ReviewVoice) {
        let usual: SalesMethod = voice.language == .french ? .vendue : .meddpicc
        let scorecard =
            report.scorecard ?? Scorecard(usual, of: report.analysis, findings: report.findings)
        method = scorecard.method.name
        letters = ScorecardSentences(scorecard, report: report).letters.map { sentences in
            let letter = sentences.letter
            return Letter(
                initial: letter.description.initial,
                title: voice.say(letter.description.title),
                state: ReviewMark(code: letter.state.rawValue, label: voice.say(letter.state.label)),
                question: voice.say(letter.description.question),
                had: ReviewScorecard.first(sentences.had, voice),
                missed: ReviewScorecard.first(
                    [sentences.doubt].compactMap(\.self) + sentences.missed.map(\.text),
                    voice
                )
            )
        }
    }

    private static func first(_ texts: [Wording], _ voice: ReviewVoice) -> [String] {
        let rest = texts.count - mostLines
        // A line that only says that there is one more could as well be that one.
        guard rest > 1 else { return texts.map { voice.say($0.capitalized) } }
        return texts.prefix(mostLines).map { voice.say($0.capitalized) }
            + [voice.say(ScorecardWords.more(rest))]
    }

    private static let mostLines = 4
}
