import DecisionAnalysis
import Findings
import StakeholderModel

/// A group of findings, as a card of a review.
struct ReviewFinding: Sendable {
    /// One finding of the group.
    struct Point: Sendable {
        let severity: ReviewMark
        let message: String
        let code: String
        let details: [String]
        /// Why it matters, said of the headline alone.
        let reason: String?
        let quotes: [ReviewQuote]
        /// What else the map says that led to it.
        let facts: [String]
    }

    let number: Int
    let title: String
    let severity: ReviewMark
    /// The headline of the group.
    let first: Point
    let others: [Point]
    let asks: [ReviewAsk]
    /// The card of the decision view about it, to link to.
    let place: String?
}

/// A question, with whom to ask it.
struct ReviewAsk: Sendable {
    let whom: String
    let question: String
    /// That somebody else has to confirm the answer.
    let check: String?

    init(_ question: Question, voice: ReviewVoice, names: NameWords) {
        whom = voice.say(AgendaWords(names: names).title(of: question.addressee))
        self.question = voice.say(question.text)
        check = question.needsSecondVoice ? voice.say(FindingWords.secondVoice) : nil
    }
}

/// Makes the cards of the finding groups.
struct ReviewFindings {
    private let report: MapReport
    private let voice: ReviewVoice
    private let names: NameWords
    private let quotes: ReviewQuotes
    private let places: [Int: String]

    /// - Parameter places: where the decision view has the number of a group.
    init(_ report: MapReport, voice: ReviewVoice, quotes: ReviewQuotes, places: [Int: String]) {
        self.report = report
        self.voice = voice
        self.quotes = quotes
        self.places = places
        names = NameWords(analysis: report.analysis)
    }

    /// Every group, in order.
    var cards: [ReviewFinding] {
        report.groups.enumerated().compactMap { position, group in
            card(group, number: position + 1)
        }
    }

    private func card(_ group: FindingGroup, number: Int) -> ReviewFinding? {
        let points = group.findings.enumerated().map { position, finding in
            point(finding, withReason: position == 0)
        }
        guard let first = points.first else { return nil }
        return ReviewFinding(
            number: number,
            title: voice.say(group.title.capitalized),
            severity: mark(group.severity),
            first: first,
            others: Array(points.dropFirst()),
            asks: asks(group),
            place: places[number]
        )
    }

    private func point(_ finding: Finding, withReason: Bool) -> ReviewFinding.Point {
        let heard = finding.evidence.map { (item: $0, quote: quotes.quote(at: $0.path)) }
        return ReviewFinding.Point(
            severity: mark(finding.severity),
            message: voice.say(finding.message.sentence),
            code: finding.rule.rawValue,
            details: finding.details.map { voice.say($0.capitalized) },
            reason: withReason ? voice.say(finding.reason.sentence) : nil,
            quotes: heard.compactMap(\.quote),
            facts: heard.filter { $0.quote == nil }.map { voice.say(report.wording(of: $0.item).capitalized) }
        )
    }

    private func mark(_ severity: Severity) -> ReviewMark {
        ReviewMark(code: severity.rawValue, label: voice.say(severity.label))
    }

    /// The first question of each finding, once: all others stand in the agenda.
    private func asks(_ group: FindingGroup) -> [ReviewAsk] {
        var told: Set<Wording> = []
        let questions = group.findings.compactMap(\.question).filter { told.insert($0.text).inserted }
        return questions.prefix(ReviewFindings.mostAsks).map {
            ReviewAsk($0, voice: voice, names: names)
        }
    }

    /// More questions on a card than these are for the agenda.
    private static let mostAsks = 2
}
