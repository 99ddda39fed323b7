import ArgumentParser
import Reports

/// How the report of `check` is written.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case sarif
    case markdown
    case github

    /// The document of all maps that is written at the end; `nil` for text, which is told map by map.
    func document() -> (any CheckForm)? {
        switch self {
        case .text: nil
        case .json: CheckDocument()
        case .sarif: SarifDocument(version: Version.text)
        case .markdown: MarkdownDocument()
        case .github: GitHubDocument()
        }
    }
}
