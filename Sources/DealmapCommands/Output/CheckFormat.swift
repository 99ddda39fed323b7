import ArgumentParser
import Reports

/// How the report of `check` is written.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case jsonl
    case sarif
    case markdown
    case github

    /// What becomes of the maps in a format.
    enum Form {
        /// Each map is told at once, as people read it.
        case text
        /// Each map is told at once, as JSON.
        case json(CheckJSON)
        /// All maps are told at the end, in one document.
        case whole(any CheckForm)
    }

    var form: Form {
        switch self {
        case .text: .text
        case .json: .json(.document)
        case .jsonl: .json(.lines)
        case .sarif: .whole(SarifDocument(version: Version.text))
        case .markdown: .whole(MarkdownDocument())
        case .github: .whole(GitHubDocument())
        }
    }
}
