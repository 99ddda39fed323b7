import DecisionAnalysis
import StakeholderModel

/// What changed between two maps, as text.
public struct DiffText: Sendable {
    private let report: DiffReport
    private let options: TextOptions

    /// The text of a report.
    public init(_ report: DiffReport, options: TextOptions) {
        self.report = report
        self.options = options
    }

    /// The whole text: whose deal, from when to when, what it changes for the decision, and then what was learned.
    public var text: String {
        var page = TextPage(options)
        page.add(.verbatim(CheckHeader.title(of: report.after.analysis.map)), .strong)
        page.add(DiffWords.days(report), .faint)
        page.add(DiffWords.files(report), .faint)
        page.addSpace()
        guard !report.isEmpty else {
            page.add(DiffWords.nothing, .strong)
            return page.text
        }
        for line in story.inShort { page.add(line) }
        page.addSpace()
        DifferenceText(report.analysis, from: report.before.analysis, to: report.after.analysis)
            .write(to: &page)
        writeStaying(to: &page)
        for section in story.sections { write(section, to: &page) }
        return page.text
    }

    private func writeStaying(to page: inout TextPage) {
        let staying = StayingFindings(report)
        guard staying.isAnythingLeft else {
            page.addSpace()
            return page.add(StayingFindings.nothingLeft, .strong)
        }
        guard !staying.lines.isEmpty else { return }
        page.addSpace()
        page.add(StayingFindings.title, .strong)
        let shown = staying.lines.prefix(DifferenceWords.most)
        for line in shown { page.add(line, indent: 3, mark: "· ") }
        let rest = staying.lines.count - shown.count
        if rest > 0 { page.add(DifferenceWords.more(rest), .faint, indent: 3) }
    }

    private var story: MapStory {
        MapStory(report.map, before: report.before.analysis, after: report.after.analysis)
    }

    private func write(_ section: StorySection, to page: inout TextPage) {
        page.addSpace()
        page.add(section.title, .strong)
        for item in section.items {
            var paragraph = Paragraph(indent: 3, mark: item.mark.sign, item.mark.tone)
            paragraph.add(page.say(item.head), .strong)
            paragraph.add(String(page.say(item.sentence).dropFirst(page.say(item.head).count)))
            page.add(paragraph)
            for detail in item.details { page.add(detail, indent: 5, mark: "· ") }
        }
    }
}
