import Findings
import StakeholderModel

/// One finding as text: what, where, why, and on what evidence.
struct FindingText {
    private let report: MapReport
    private let lines: SourceLines
    private let indent = 3

    init(report: MapReport, options: TextOptions) {
        self.report = report
        lines = SourceLines(report.source)
    }

    /// - Parameters:
    ///   - finding: the finding.
    ///   - isHeadline: whether its place is shown with the line of the file, or only named.
    ///   - withReason: whether to say why it matters.
    ///   - page: where to write.
    func write(_ finding: Finding, isHeadline: Bool, withReason: Bool, to page: inout TextPage) {
        let range = report.range(finding.path)
        addMessage(of: finding, place: isHeadline || !report.isInFile(finding.path) ? nil : range, to: &page)
        for detail in finding.details { page.add(detail, indent: indent + 2, mark: "· ") }
        if isHeadline { addPlace(of: finding, range, to: &page) }
        if withReason {
            addLabelled(FindingWords.whyItMatters, page.say(finding.reason + .verbatim(".")), to: &page)
        }
        addEvidence(of: finding, shown: isHeadline && lines.areShown ? range.start.line : nil, to: &page)
    }

    private func addMessage(of finding: Finding, place: SourceRange?, to page: inout TextPage) {
        var paragraph = Paragraph(indent: indent)
        paragraph.add(page.say(finding.severity.label + CommonWords.colon), Tone(finding.severity))
        paragraph.add(" " + page.say(finding.message), .strong)
        paragraph.add(" [\(finding.rule.rawValue)]", .faint)
        if let place { paragraph.add(" \(lines.shortName):\(place.start.line)", .faint) }
        page.add(paragraph)
    }

    /// The line of the file. What the file does not speak of has no line: its first one would say nothing.
    private func addPlace(of finding: Finding, _ range: SourceRange, to page: inout TextPage) {
        guard report.isInFile(finding.path) else {
            var paragraph = Paragraph(indent: indent + 1)
            paragraph.add("-->", .faint)
            paragraph.add(
                " \(lines.name)" + page.say(CommonWords.colon + .verbatim(" ") + FindingWords.notInFile)
            )
            return page.add(paragraph)
        }
        let frame = SourceFrame(range: range, tone: Tone(finding.severity))
        page.add(
            lines: frame.lines(of: lines, gutter: frame.numberWidth, indent: indent, options: page.options)
        )
    }

    private func addLabelled(_ label: Wording, _ text: String, to page: inout TextPage) {
        var paragraph = Paragraph(indent: indent)
        paragraph.add(page.say(label + CommonWords.colon), .faint)
        paragraph.add(" " + text)
        page.add(paragraph)
    }

    /// Evidence on the line that a frame shows is there to be read already.
    private func addEvidence(of finding: Finding, shown line: Int?, to page: inout TextPage) {
        let told = finding.evidence.map { (line: report.range($0.path).start.line, text: $0.text) }
        let items = told.filter { $0.line != line }.map { item in
            page.say(item.text + .verbatim(" (") + FindingWords.line(item.line) + .verbatim(")"))
        }
        addList(FindingWords.onTheMap, items, to: &page)
        let mentioned = Set(told.map(\.line)).union([report.range(finding.path).start.line])
        let related = finding.relatedPaths.filter(report.isInFile).map { report.range($0).start.line }
        let others = Set(related).subtracting(mentioned)
        guard !others.isEmpty else { return }
        addLabelled(FindingWords.seeAlso, page.say(FindingWords.lines(others.sorted())), to: &page)
    }

    /// One item stands beside the label, several below it.
    private func addList(_ label: Wording, _ items: [String], to page: inout TextPage) {
        guard items.count > 1 else {
            if let item = items.first { addLabelled(label, item, to: &page) }
            return
        }
        page.add(label + CommonWords.colon, .faint, indent: indent)
        for item in items { page.add(.verbatim(item), indent: indent + 2, mark: "· ") }
    }
}
