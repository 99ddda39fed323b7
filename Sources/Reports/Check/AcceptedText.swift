import Findings
import StakeholderModel

/// What the team accepted, below the findings that count.
struct AcceptedText {
    private let report: MapReport
    private let lines: SourceLines
    private let names: NameWords

    init(report: MapReport) {
        self.report = report
        lines = SourceLines(report.source)
        names = NameWords(analysis: report.analysis)
    }

    func write(to page: inout TextPage) {
        guard !report.accepted.isEmpty || !report.idleAcceptances.isEmpty else { return }
        page.addSpace()
        page.add(AcceptedWords.title, .strong)
        for accepted in report.accepted { add(accepted, to: &page) }
        for acceptance in report.idleAcceptances {
            page.add(AcceptedWords.idle(acceptance, line: line(of: acceptance.path)), .faint, indent: 3)
        }
        page.addSpace()
    }

    private func add(_ accepted: AcceptedFinding, to page: inout TextPage) {
        let finding = accepted.finding
        var paragraph = Paragraph(indent: 3)
        paragraph.add(page.say(finding.message))
        paragraph.add(
            " [\(finding.rule.rawValue)] \(lines.shortName):\(line(of: accepted.acceptance.path))",
            .faint
        )
        page.add(paragraph)
        let risk = accepted.acceptance.risk
        if let because = risk.because { page.add(.verbatim(because), indent: 5, mark: "· ") }
        guard let terms = AcceptedWords.terms(of: risk) else { return }
        page.add(terms, .faint, indent: 5, mark: "· ")
    }

    private func line(of path: FactPath) -> Int { report.range(path).start.line }
}
