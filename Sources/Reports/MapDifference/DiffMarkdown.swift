import DecisionAnalysis
import Findings
public import StakeholderModel

/// What changed between two maps, as Markdown: for a note of a meeting, a mail, a pull request.
public struct DiffMarkdown: Sendable {
    private let report: DiffReport
    private let language: Language

    /// The Markdown of a report.
    public init(_ report: DiffReport, language: Language) {
        self.report = report
        self.language = language
    }

    /// The whole text.
    public var text: String {
        var page = MarkdownPage(language)
        page.add(heading: CheckHeader.title(of: report.after.analysis.map), level: 2)
        let files = [report.before.source.name, report.after.source.name].map(MarkdownText.code)
        page.add(page.say(DiffWords.days(report)) + " · " + files.joined(separator: " → "))
        guard !report.isEmpty else {
            page.add(page.say(DiffWords.nothing))
            return page.text + "\n"
        }
        let map = MapStory(report.map, before: report.before.analysis, after: report.after.analysis)
        if !map.inShort.isEmpty { page.add(map.inShort.map(page.say).joined(separator: "  \n")) }
        DecisionStory(report.analysis, before: report.before.analysis, after: report.after.analysis)
            .write(to: &page)
        addStaying(to: &page)
        for section in map.sections { write(section, to: &page) }
        return page.text + "\n"
    }

    private func addStaying(to page: inout MarkdownPage) {
        let staying = StayingFindings(report)
        guard staying.isAnythingLeft else { return page.add(page.say(StayingFindings.nothingLeft)) }
        guard !staying.lines.isEmpty else { return }
        page.add("### " + page.say(StayingFindings.title))
        page.add(list: staying.lines.map(page.say))
    }

    private func write(_ section: StorySection, to page: inout MarkdownPage) {
        page.add("### " + page.say(section.title))
        page.add(list: section.items.map { item($0, on: page) })
    }

    private func item(_ item: StoryItem, on page: MarkdownPage) -> String {
        let head = page.say(item.head)
        let rest = page.say(item.sentence).dropFirst(head.count)
        let details = item.details.map { "  - " + page.say($0) }
        let line = page.say(item.mark.word) + " · **" + head + "**" + rest
        return ([line] + details).joined(separator: "\n")
    }
}

extension StoryItem.Mark {
    /// What happened, in a word: the signs of a text start lists in Markdown.
    var word: Wording {
        switch self {
        case .added: Wording(en: "new", fr: "nouveau")
        case .gone: Wording(en: "gone", fr: "parti")
        case .changed: Wording(en: "changed", fr: "changé")
        case .renamed: Wording(en: "renamed", fr: "renommé")
        }
    }

    /// The word in JSON.
    var code: String {
        switch self {
        case .added: "added"
        case .gone: "gone"
        case .changed: "changed"
        case .renamed: "renamed"
        }
    }
}
