public import StakeholderModel

/// The deals of a team on one page: which needs help first, who and what comes back from deal to deal.
///
/// The page stands alone as a review does; it links to the review of each deal beside it.
public struct PortfolioPage: Sendable {
    private let content: PortfolioContent

    /// A portfolio of checked maps.
    ///
    /// - Parameters:
    ///   - deals: what is kept of each map; their order does not matter.
    ///   - failures: the maps that cannot be used.
    ///   - title: what the portfolio is called.
    ///   - isRedacted: whether the names were taken out of the maps.
    ///   - language: the language.
    /// - Complexity: near-linear in the deals and their names.
    public init(
        of deals: [PortfolioDeal],
        failures: [PortfolioFailure],
        title: String,
        isRedacted: Bool,
        language: Language
    ) {
        content = PortfolioContent(
            deals,
            failures: failures,
            title: title,
            isRedacted: isRedacted,
            voice: ReviewVoice(language: language)
        )
    }

    /// The page as HTML. The same maps give the same bytes on every machine.
    public var html: String { PageTemplates.render(PortfolioTemplates.name, content) }
}
