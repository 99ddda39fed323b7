import DecisionAnalysis
import Findings
import StakeholderModel

/// A checked map as Markdown.
struct MarkdownReport {
    private let report: MapReport
    private let language: Language

    init(_ report: MapReport, language: Language) {
        self.report = report
        self.language = language
    }

    var text: String {
        var page = MarkdownPage(language)
        addHeader(to: &page)
        addVerdict(to: &page)
        MarkdownDiagnostics(report.diagnostics, file: nil).write(to: &page)
        let writer = MarkdownFinding(report: report)
        for (index, group) in report.groups.enumerated() {
            add(group, number: index + 1, writer: writer, to: &page)
        }
        MarkdownAccepted(report).write(to: &page)
        addSummary(to: &page)
        return page.text
    }

    private func addHeader(to page: inout MarkdownPage) {
        page.add(heading: CheckHeader.title(of: report.analysis.map), level: 2)
        let parts = [
            MarkdownText.code(report.source.name),
            page.say(CheckHeader.day(of: report.analysis)),
            page.say(report.analysis.playbook.title),
        ]
        page.add(parts.joined(separator: " · "))
    }

    private func addVerdict(to page: inout MarkdownPage) {
        let verdict = report.analysis.verdict
        let open = report.analysis.openBindingGates
        let sentence = page.say(verdict.sentence(hasOpenGates: !open.isEmpty))
        var text = page.label(verdict.label) + " " + sentence
        guard !open.isEmpty else { return page.add(text) }
        text += "  \n" + page.say(CheckHeader.standing(of: open))
        page.add(text)
        MarkdownSteps(StepLines(open, names: NameWords(analysis: report.analysis))).write(to: &page)
    }

    private func add(
        _ group: FindingGroup,
        number: Int,
        writer: MarkdownFinding,
        to page: inout MarkdownPage
    ) {
        page.add("### \(number). " + page.say(group.title))
        var reasons: Set<Wording> = []
        for finding in group.findings {
            let isNew = reasons.insert(finding.reason).inserted
            writer.write(finding, withReason: isNew, to: &page)
        }
    }

    private func addSummary(to page: inout MarkdownPage) {
        guard report.groups.isEmpty else {
            let counts = FindingWords.counts(SeverityCounts(report.findings))
            let accepted = AcceptedWords.count(report.accepted.count)
            return page.add("**" + page.say(counts + accepted + .verbatim(".")) + "**")
        }
        let words = NoFindingWords(
            verdict: report.analysis.verdict,
            hasOpenGates: !report.analysis.openBindingGates.isEmpty,
            areRulesSelected: report.areRulesSelected,
            acceptedCount: report.accepted.count
        )
        page.add(page.say(words.sentence))
    }
}
