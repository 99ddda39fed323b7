public import DecisionAnalysis
import Findings
import StakeholderModel

/// A checked map in the letters of a method, as text: how each letter stands, what we have, what is missing.
public struct ScorecardText: Sendable {
    /// More of what we have is a list that nobody reads before a meeting; what is missing is always told.
    static let mostHad = 12

    private let report: MapReport
    private let scorecard: Scorecard
    private let options: TextOptions

    /// The text of a scorecard.
    public init(_ report: MapReport, _ scorecard: Scorecard, options: TextOptions) {
        self.report = report
        self.scorecard = scorecard
        self.options = options
    }

    /// The whole text: whose deal, how it stands, the letters at a glance, then one by one.
    public var text: String {
        var page = TextPage(options)
        CheckHeader(report: report).write(to: &page, withSteps: false)
        page.addSpace()
        page.add(.verbatim(scorecard.method.name), .strong)
        addGlance(to: &page)
        for sentences in ScorecardSentences(scorecard, report: report).letters {
            page.addSpace()
            add(sentences, to: &page)
        }
        AcceptedText(report: report).write(to: &page)
        page.addSpace()
        if report.areRulesSelected { page.add(ScorecardWords.onlySelectedRules) }
        page.add(ScorecardWords.explain(scorecard.method), .faint)
        return page.text
    }

    private func addGlance(to page: inout TextPage) {
        let initials = ScorecardText.aligned(scorecard.letters.map(\.description.initial))
        let titles = ScorecardText.aligned(scorecard.letters.map { page.say($0.description.title) })
        for (index, letter) in scorecard.letters.enumerated() {
            var paragraph = Paragraph(indent: 2, mark: initials[index] + titles[index])
            paragraph.add(page.say(letter.state.label), letter.state.tone)
            page.add(paragraph)
        }
    }

    /// The texts of a column, each as wide as the widest.
    private static func aligned(_ texts: [String]) -> [String] {
        let width = texts.map { CellWidth.of($0) }.max() ?? 0
        return texts.map { $0 + String(repeating: " ", count: width - CellWidth.of($0) + 2) }
    }

    private func add(_ sentences: LetterSentences, to page: inout TextPage) {
        let letter = sentences.letter
        var title = Paragraph()
        title.add("\(letter.description.initial) · " + page.say(letter.description.title), .strong)
        title.add(page.say(CommonWords.colon) + " ")
        title.add(page.say(letter.state.label.map { $0.lowercased() }), letter.state.tone)
        page.add(title)
        page.add(letter.description.question, .faint, indent: 3)
        if let doubt = sentences.doubt { page.add(doubt, indent: 3) }
        addHad(sentences.had, to: &page)
        add(sentences.missed, under: ScorecardWords.missed, mark: "- ", to: &page)
        add(sentences.hints, under: ScorecardWords.hints, mark: "· ", to: &page)
    }

    private func addHad(_ had: [Wording], to page: inout TextPage) {
        guard !had.isEmpty else {
            let nothing = ScorecardWords.had + CommonWords.colon + .verbatim(" ") + ScorecardWords.nothing
            return page.add(nothing, indent: 3)
        }
        page.add(ScorecardWords.had + CommonWords.colon, indent: 3)
        for text in had.prefix(ScorecardText.mostHad) { page.add(text, indent: 5, mark: "+ ") }
        let rest = had.count - min(had.count, ScorecardText.mostHad)
        if rest > 0 { page.add(ScorecardWords.more(rest), .faint, indent: 7) }
    }

    private func add(
        _ lines: [LetterSentences.Line],
        under title: Wording,
        mark: String,
        to page: inout TextPage
    ) {
        guard !lines.isEmpty else { return }
        page.add(title + CommonWords.colon, indent: 3)
        for line in lines { add(line, mark: mark, to: &page) }
    }

    private func add(_ line: LetterSentences.Line, mark: String, to page: inout TextPage) {
        var paragraph = Paragraph(indent: 5, mark: mark)
        if let severity = line.severity {
            paragraph.add(page.say(severity.label + CommonWords.colon) + " ", Tone(severity))
        }
        paragraph.add(page.say(line.text))
        if let rule = line.rule { paragraph.add(" [\(rule.rawValue)]", .faint) }
        if let place = line.place { paragraph.add(" (" + page.say(place) + ")", .faint) }
        page.add(paragraph)
        for detail in line.details { page.add(detail, indent: 9, mark: "· ") }
        for question in line.questions {
            var paragraph = Paragraph(indent: 7, mark: "→ ")
            paragraph.add(page.say(question.whom), .accent)
            paragraph.add(" " + page.say(question.text))
            page.add(paragraph)
        }
    }
}
