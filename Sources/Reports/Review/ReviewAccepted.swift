import DecisionAnalysis
import Findings
import StakeholderModel

/// A risk that the team accepted.
struct ReviewAcceptance: Sendable {
    let message: String
    let code: String?
    /// Why, who, until when.
    let terms: [String]
}

extension ReviewAcceptance {
    /// What the team accepted, then what it accepts without need.
    static func all(in report: MapReport, voice: ReviewVoice) -> [ReviewAcceptance] {
        let accepted = report.accepted.map { accepted in
            let risk = accepted.acceptance.risk
            let terms = [risk.because.map(Wording.verbatim), AcceptedWords.terms(of: risk)]
            return ReviewAcceptance(
                message: voice.say(accepted.finding.message.sentence),
                code: accepted.finding.rule.rawValue,
                terms: terms.compactMap { $0.map { voice.say($0.capitalized) } }
            )
        }
        let idle = report.idleAcceptances.map { acceptance in
            let line = report.range(acceptance.path).start.line
            let message = AcceptedWords.idle(acceptance, line: line).sentence
            return ReviewAcceptance(message: voice.say(message), code: nil, terms: [])
        }
        return accepted + idle
    }
}
