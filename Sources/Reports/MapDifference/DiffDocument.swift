import DecisionAnalysis
import Findings
public import StakeholderModel

/// What changed between two maps, as one JSON document. `docs/output.md` describes every key.
public struct DiffDocument {
    private let whole: Whole

    /// The document of a report.
    public init(_ report: DiffReport, language: Language) { whole = Whole(report, language: language) }

    /// The document as text.
    public func text() throws -> String { try JSONText.text(of: whole) }

    private struct Whole: Encodable {
        var format = "dealmap-diff"
        var formatVersion = 1
        let language: String
        let account: String
        let deal: String?
        /// Whether anything changed.
        let changes: Bool
        let before: DiffStandingDocument
        let after: DiffStandingDocument
        /// What follows otherwise.
        let decision: DifferenceDocument
        /// What is stated otherwise.
        let objects: [ObjectDifferenceDocument]
        /// The same in words, part by part.
        let story: [StoryDocument]

        init(_ report: DiffReport, language: Language) {
            let old = DocumentJoiner(report: report.before, language: language)
            let new = DocumentJoiner(report: report.after, language: language)
            self.language = language.rawValue
            account = report.after.analysis.map.account
            deal = report.after.analysis.map.deal
            changes = !report.isEmpty
            before = DiffStandingDocument(report.before, joiner: old)
            after = DiffStandingDocument(report.after, joiner: new)
            decision = DifferenceDocument(report.analysis, from: old, to: new)
            objects = report.map.objects.map { ObjectDifferenceDocument($0, from: old, to: new) }
            story = MapStory(report.map, before: report.before.analysis, after: report.after.analysis)
                .sections.map { StoryDocument($0, joiner: new) }
        }
    }
}

/// How a map of the two stands.
private struct DiffStandingDocument: Encodable {
    let file: String
    let referenceDate: String
    let playbook: NamedDocument
    let verdict: VerdictDocument
    let finalDeciders: [NamedDocument]
    let counts: [String: Int]

    init(_ report: MapReport, joiner: DocumentJoiner) {
        let standing = StandingDocument(report, joiner: joiner)
        file = report.source.name
        referenceDate = standing.referenceDate
        playbook = standing.playbook
        verdict = standing.verdict
        finalDeciders = standing.finalDeciders
        counts = standing.counts
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
