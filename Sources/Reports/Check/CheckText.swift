import DecisionAnalysis
import Findings
import StakeholderModel

/// A checked map as text, for somebody who prepares the next meeting.
public struct CheckText: Sendable {
    private let report: MapReport
    private let options: TextOptions
    private let mostGroups: Int

    /// The text of a report.
    ///
    /// - Parameter mostGroups: how many groups of findings are told; the summary counts all of them.
    public init(_ report: MapReport, options: TextOptions, mostGroups: Int = .max) {
        self.report = report
        self.options = options
        self.mostGroups = mostGroups
    }

    /// The whole text: whose deal, how it stands, the findings in their groups, the summary.
    public var text: String {
        var page = TextPage(options)
        CheckHeader(report: report).write(to: &page)
        let writer = FindingText(report: report, options: options)
        for (index, group) in report.groups.prefix(mostGroups).enumerated() {
            page.addSpace()
            add(group, number: index + 1, writer: writer, to: &page)
        }
        AcceptedText(report: report).write(to: &page)
        page.addSpace()
        addRest(to: &page)
        addSummary(to: &page)
        return page.text
    }

    private func add(_ group: FindingGroup, number: Int, writer: FindingText, to page: inout TextPage) {
        var title = Paragraph(mark: "\(number). ")
        title.add(page.say(group.title), .strong)
        page.add(title)
        var reasons: Set<Wording> = []
        for (position, finding) in group.findings.enumerated() {
            if position > 0 { page.addSpace() }
            let isNew = reasons.insert(finding.reason).inserted
            writer.write(finding, isHeadline: position == 0, withReason: isNew, to: &page)
        }
        if group.findings.count > 1 { page.addSpace() }
        GroupQuestions(group, names: NameWords(analysis: report.analysis)).write(to: &page)
    }

    private func addRest(to page: inout TextPage) {
        let rest = report.groups.count - min(mostGroups, report.groups.count)
        guard rest > 0 else { return }
        let (groups, autres) = rest == 1 ? ("group", "autre groupe") : ("groups", "autres groupes")
        page.add(
            Wording(
                en: "\(rest) more \(groups); `dealmap check` tells all of them",
                fr: "\(rest) \(autres) ; `dealmap check` les dit tous"
            ),
            .faint
        )
    }

    private func addSummary(to page: inout TextPage) {
        guard let first = report.findings.first else {
            let words = NoFindingWords(
                verdict: report.analysis.verdict,
                hasOpenGates: !report.analysis.openBindingGates.isEmpty,
                areRulesSelected: report.areRulesSelected,
                acceptedCount: report.accepted.count
            )
            return page.add(words.sentence, words.tone)
        }
        var paragraph = Paragraph()
        let counts = FindingWords.counts(SeverityCounts(report.findings))
        paragraph.add(page.say(counts + AcceptedWords.count(report.accepted.count)) + ".", .strong)
        paragraph.add(" " + page.say(FindingWords.explain(first.rule)), .faint)
        page.add(paragraph)
    }
}
