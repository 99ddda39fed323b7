import Findings
import StakeholderModel

/// One finding as Markdown: what and where, why, what the map says, the question to ask.
struct MarkdownFinding {
    private let report: MapReport
    private let names: NameWords

    init(report: MapReport) {
        self.report = report
        names = NameWords(analysis: report.analysis)
    }

    /// - Parameters:
    ///   - finding: the finding.
    ///   - withReason: whether to say why it matters.
    ///   - page: where to write.
    func write(_ finding: Finding, withReason: Bool, to page: inout MarkdownPage) {
        let message = page.label(finding.severity.label) + " " + page.say(finding.message)
        page.add(message + " (" + place(of: finding, on: page) + ")")
        page.add(list: finding.details.map(page.say))
        if withReason {
            page.add(page.label(FindingWords.whyItMatters) + " " + page.say(finding.reason + .verbatim(".")))
        }
        page.add(quotes: finding.evidence.map { page.say(report.wording(of: $0)) })
        let questions = [finding.question].compactMap(\.self) + finding.followUps
        page.add(list: questions.map { question($0, on: page) })
    }

    private func place(of finding: Finding, on page: MarkdownPage) -> String {
        let place =
            report.isInFile(finding.path)
            ? FindingWords.line(report.range(finding.path).start.line) : FindingWords.notInFile
        return MarkdownText.code(finding.rule.rawValue) + ", " + page.say(place)
    }

    private func question(_ question: Question, on page: MarkdownPage) -> String {
        let whom = page.say(FindingWords.ask(question, names: names))
        return "**" + whom + "** " + page.say(question.text)
    }
}
