import StakeholderModel

/// Where a review goes, and in which form.
struct ReviewTarget: Hashable {
    /// The forms of a review.
    enum Format: Hashable {
        case html
        case markdown
    }

    let format: Format
    private let target: ReportTarget

    /// Reads the ending of a path; `-` is HTML on standard output.
    init(_ output: String) throws(UsageError) {
        let name = output.lowercased()
        let endings: [(ending: String, format: Format)] = [
            (".html", .html), (".htm", .html), (".md", .markdown), (".markdown", .markdown),
        ]
        let known = endings.first { name.hasSuffix($0.ending) }?.format
        guard let format = output == "-" ? .html : known else { throw ReviewTarget.unknownEnding(output) }
        self.format = format
        target = try ReportTarget(output)
    }

    /// Writes the whole review.
    func write(_ text: String, in environment: CommandEnvironment) throws(UsageError) {
        try target.write(text, in: environment)
    }

    private static func unknownEnding(_ output: String) -> UsageError {
        .unknownEnding(
            of: output,
            help: Wording(
                en: "end it with .html for a page, or with .md for Markdown",
                fr: "terminez par .html pour une page, ou par .md pour du Markdown"
            )
        )
    }
}
