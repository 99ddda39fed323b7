import DecisionAnalysis
import Findings
import StakeholderModel

/// What to do when the whole does not pass: the entry offer, the plan B, what a smaller step avoids.
struct ReviewWayOut: Sendable {
    /// What is on the table; `nil` when the map names no offer.
    let ask: String?
    /// The entry offer, or that there is none.
    let entry: String
    let hasEntry: Bool
    /// What to do when the answer is no.
    let planB: String
    /// What the entry offer avoids, or what one would avoid.
    let avoids: [String]
    /// What to ask where there is no entry offer.
    let question: ReviewAsk?
}

extension ReviewWayOut {
    init(_ report: MapReport, voice: ReviewVoice) {
        let analysis = report.analysis
        let words = WayOutWords(analysis)
        let lighter = LighterOffer(analysis)
        ask = analysis.map.ask.map { voice.say(words.offer($0)) }
        entry = voice.say(lighter.map { words.entry($0.entry) } ?? words.noEntry)
        hasEntry = lighter != nil
        planB = voice.say(words.planB(lighter))
        let avoided = lighter.map { words.avoided(by: $0) } ?? words.couldAvoid
        avoids = avoided.map(voice.say)
        question = report.findings.first { $0.rule == .OFF001 }?.question.map {
            ReviewAsk($0, voice: voice, names: NameWords(analysis: analysis))
        }
    }
}
