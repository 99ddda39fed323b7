import DecisionAnalysis
import Findings
public import StakeholderModel

/// What changed between two maps, as one JSON document. `docs/output.md` describes every key.
public struct DiffDocument {
    private let whole: Whole

    /// The document of a report.
    public init(_ report: DiffReport, language: Language) { whole = Whole(report, language: language) }

    /// The document of two maps of which one cannot be used: what is wrong.
    public init(before: DiffSide, after: DiffSide, language: Language) {
        whole = Whole(before, after, language: language)
    }

    /// The document as text.
    public func text() throws -> String { try JSONText.text(of: whole) }

    private struct Whole: Encodable {
        var format = "dealmap-diff"
        var formatVersion = 1
        let language: String
        let before: DiffSideDocument
        let after: DiffSideDocument
        var account: String?
        var deal: String?
        /// Whether anything changed.
        var changes: Bool?
        /// What follows otherwise.
        var difference: DifferenceDocument?
        /// What is stated otherwise.
        var objects: [ObjectDifferenceDocument]?
        /// The same in words, part by part.
        var story: [StoryDocument]?

        init(_ before: DiffSide, _ after: DiffSide, language: Language) {
            self.language = language.rawValue
            self.before = DiffSideDocument(before, language: language)
            self.after = DiffSideDocument(after, language: language)
        }

        init(_ report: DiffReport, language: Language) {
            self.init(.checked(report.before), .checked(report.after), language: language)
            let old = DocumentJoiner(report: report.before, language: language)
            let new = DocumentJoiner(report: report.after, language: language)
            account = report.after.analysis.map.account
            deal = report.after.analysis.map.deal
            changes = !report.isEmpty
            difference = DifferenceDocument(report.analysis, from: old, to: new)
            objects = report.map.objects.map { ObjectDifferenceDocument($0, from: old, to: new) }
            story = MapStory(report.map, before: report.before.analysis, after: report.after.analysis)
                .sections.map { StoryDocument($0, joiner: new) }
        }
    }
}

/// A part of what is told, in sentences.
private struct StoryDocument: Encodable {
    let title: String
    let items: [Item]

    struct Item: Encodable {
        let change: String
        let text: String
        let details: [String]
    }

    init(_ section: StorySection, joiner: DocumentJoiner) {
        title = joiner.say(section.title)
        items = section.items.map { item in
            Item(
                change: item.mark.code,
                text: joiner.say(item.sentence),
                details: item.details.map(joiner.say)
            )
        }
    }
}
