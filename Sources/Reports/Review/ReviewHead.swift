import DecisionAnalysis
import Findings
import StakeholderModel

/// The top of a review: whose deal, on which day, the verdict, and what to remember after one minute.
struct ReviewHead: Sendable {
    let account: String
    let deal: String?
    /// The day, the dates of the deal, the playbook, the file.
    let facts: [String]
    let verdict: ReviewMark
    let sentence: String
    /// How many steps stand how, the worst first.
    let standing: [ReviewMark]
    /// What to remember; `nil` when there is nothing to say.
    let minute: ReviewMinute?
}

/// The risk, the question, and whom to ask.
struct ReviewMinute: Sendable {
    let risk: String
    /// Why it matters.
    let reason: String
    let ask: ReviewAsk?
}

extension ReviewHead {
    init(_ report: MapReport, agenda: Agenda, voice: ReviewVoice) {
        let analysis = report.analysis
        account = voice.written(analysis.map.account)
        deal = analysis.map.deal.map(voice.written)
        facts = ReviewHead.facts(of: report).map(voice.say)
        verdict = ReviewMark(analysis.verdict, voice)
        sentence = voice.say(PlainVerdict(analysis).sentence)
        let open = analysis.openBindingGates
        standing = Verdict.allCases.sorted().compactMap { verdict in
            let number = open.count { $0.verdict == verdict }
            return number == 0
                ? nil : ReviewMark(code: verdict.rawValue, label: voice.say(verdict.count(number)))
        }
        minute = ReviewMinute(report, agenda: agenda, voice: voice)
    }

    private static func facts(of report: MapReport) -> [Wording] {
        let analysis = report.analysis
        let map = analysis.map
        let needed = map.neededBy.value.map { date in
            Wording(en: "needed by \(date.wording.en)", fr: "attendu pour le \(date.wording.fr)")
        }
        let signed = map.closeBy.value.map { date in
            Wording(en: "to be signed by \(date.wording.en)", fr: "à signer d'ici le \(date.wording.fr)")
        }
        let parts = [CheckHeader.day(of: analysis).capitalized, signed, needed, analysis.playbook.title]
        return parts.compactMap(\.self) + [.verbatim(report.source.name)]
    }
}

extension ReviewMinute {
    init?(_ report: MapReport, agenda: Agenda, voice: ReviewVoice) {
        guard let finding = report.groups.first?.findings.first else { return nil }
        let names = NameWords(analysis: report.analysis)
        risk = voice.say(finding.message.sentence)
        reason = voice.say(finding.reason.sentence)
        let question = finding.question ?? agenda.questions.first?.question
        ask = question.map { ReviewAsk($0, voice: voice, names: names) }
    }
}

extension ReviewMark {
    init(_ verdict: Verdict, _ voice: ReviewVoice) {
        self.init(code: verdict.rawValue, label: voice.say(verdict.label))
    }
}
