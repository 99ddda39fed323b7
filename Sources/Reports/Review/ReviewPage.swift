public import Diagrams
public import StakeholderModel

/// The review of a deal: what a coach reads before the meeting, on one page.
///
/// The page stands alone: style and pictures are in it, nothing is loaded, nothing runs, and its policy allows nothing else.
public struct ReviewPage: Sendable {
    private let content: ReviewContent

    /// The review of a checked map.
    ///
    /// - Parameters:
    ///   - report: the checked map. With a scorecard its method is told, else the usual one of the language.
    ///   - old: an older state of the same deal, to tell what changed since.
    ///   - organisation: the org view, without its list of findings; `nil` when it is too large to be drawn.
    ///   - language: the language.
    /// - Complexity: that of the next questions, and of up to two more analyses of the map.
    public init(
        of report: MapReport,
        since old: MapReport? = nil,
        organisation: Picture?,
        language: Language
    ) {
        content = ReviewContent(report, since: old, organisation: organisation, language: language)
    }

    /// The page as HTML. The same map gives the same bytes on every machine.
    public var html: String { PageTemplates.render(ReviewTemplates.name, content) }

    /// The review as Markdown, without its pictures.
    public var markdown: String { ReviewMarkdown(content).text }
}
