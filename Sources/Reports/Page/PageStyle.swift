/// The style sheet of every page, and the name by which its policy allows it.
enum PageStyle {
    /// All rules: colours, the page, its parts, the review, the portfolio, paper.
    static let sheet =
        ([PageColors.sheet]
        + [base, parts, ReviewStyle.sheet, PortfolioStyle.sheet, PrintStyle.sheet].map(packed))
        .joined()

    /// What a content security policy calls the sheet.
    static let policySource = ContentDigest.policySource(of: sheet)

    /// Line by line for those who write it, in one line for those who load it.
    private static func packed(_ sheet: String) -> String {
        sheet.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }.joined()
    }
}
