import DecisionAnalysis
import Findings
import StakeholderModel

/// A checked map in the letters of a method, as Markdown: a table of the letters, then each of them.
struct ScorecardMarkdown {
    private let report: MapReport
    private let scorecard: Scorecard
    private let language: Language

    init(_ report: MapReport, _ scorecard: Scorecard, language: Language) {
        self.report = report
        self.scorecard = scorecard
        self.language = language
    }

    var text: String {
        var page = MarkdownPage(language)
        addHeader(to: &page)
        MarkdownDiagnostics(report.diagnostics, file: nil).write(to: &page)
        addGlance(to: &page)
        for sentences in ScorecardSentences(scorecard, report: report).letters { add(sentences, to: &page) }
        MarkdownAccepted(report).write(to: &page)
        if report.areRulesSelected { page.add(page.say(ScorecardWords.onlySelectedRules)) }
        return page.text
    }

    private func addHeader(to page: inout MarkdownPage) {
        let analysis = report.analysis
        let names = [scorecard.method.name, analysis.map.account, analysis.map.deal].compactMap(\.self)
        page.add(heading: names.joined(separator: " · "), level: 2)
        let day = Wording(en: "as of ", fr: "au ") + analysis.referenceDate.wording
        let parts = [
            MarkdownText.code(report.source.name), page.say(day), page.say(analysis.playbook.title),
        ]
        page.add(parts.joined(separator: " · "))
        let open = analysis.openBindingGates
        let verdict = analysis.verdict.sentence(hasOpenGates: !open.isEmpty)
        let standing = open.isEmpty ? "" : "  \n" + page.say(CheckHeader.standing(of: open))
        page.add(page.label(analysis.verdict.label) + " " + page.say(verdict) + standing)
    }

    private func addGlance(to page: inout MarkdownPage) {
        let rows = scorecard.letters.map { letter in
            [
                "**\(letter.description.initial)**", page.say(letter.description.title),
                page.say(letter.state.label),
            ]
        }
        page.add(table: rows, head: [scorecard.method.name, "", page.say(ScorecardWords.state)])
    }

    private func add(_ sentences: LetterSentences, to page: inout MarkdownPage) {
        let letter = sentences.letter
        let title = page.say(
            letter.description.title + CommonWords.colon + .verbatim(" ")
                + letter.state.label.map { $0.lowercased() }
        )
        page.add("### \(letter.description.initial) · \(title)")
        page.add("*" + page.say(letter.description.question) + "*")
        if let doubt = sentences.doubt { page.add("**" + page.say(doubt) + "**") }
        addHad(sentences.had, to: &page)
        add(sentences.missed, under: ScorecardWords.missed, to: &page)
        add(sentences.hints, under: ScorecardWords.hints, to: &page)
    }

    private func addHad(_ had: [Wording], to page: inout MarkdownPage) {
        guard !had.isEmpty else {
            return page.add(page.label(ScorecardWords.had) + " " + page.say(ScorecardWords.nothing))
        }
        page.add(page.label(ScorecardWords.had))
        let shown = had.prefix(ScorecardText.mostHad).map(page.say)
        let rest = had.count - shown.count
        page.add(list: shown + (rest > 0 ? [page.say(ScorecardWords.more(rest))] : []))
    }

    private func add(_ lines: [LetterSentences.Line], under title: Wording, to page: inout MarkdownPage) {
        guard !lines.isEmpty else { return }
        page.add(page.label(title))
        page.add(list: lines.map { item($0, on: page) })
    }

    /// A line of a list, with its details and its questions as lists below it.
    private func item(_ line: LetterSentences.Line, on page: MarkdownPage) -> String {
        let severity = line.severity.map { page.label($0.label) + " " } ?? ""
        let notes = [line.rule.map { MarkdownText.code($0.rawValue) }, line.place.map(page.say)]
        let told = notes.compactMap(\.self).joined(separator: ", ")
        let details = line.details.map(page.say)
        let questions = line.questions.map { "**" + page.say($0.whom) + "** " + page.say($0.text) }
        let first = severity + page.say(line.text) + (told.isEmpty ? "" : " (\(told))")
        return ([first] + (details + questions).map { "  - " + $0 }).joined(separator: "\n")
    }
}
