import Findings
import FoundationEssentials
import MapFormat

/// `docs/errors.md`, cut into its sections.
struct ErrorPage {
    /// What the page says of one code.
    struct Section {
        let code: String
        let meaning: String
        let example: Example?
    }

    /// A text that leads to the code.
    enum Example {
        /// Lines behind those that every map has.
        case lines(String)
        case wholeMap(String)
        case playbook(String)
        case configuration(String)

        /// The codes that reading it leads to.
        var codes: [String] {
            let diagnostics =
                switch self {
                case .lines(let text): ErrorPage.read("dealmap: 1\naccount: Acme\n" + text)
                case .wholeMap(let text): ErrorPage.read(text)
                case .playbook(let text):
                    PlaybookReader.read(SourceText(name: "x.yaml", text: text)).diagnostics
                case .configuration(let text):
                    ConfigurationReader.read(SourceText(name: "x.yaml", text: text)).diagnostics
                }
            return diagnostics.map(\.code.rawValue)
        }
    }

    let sections: [Section]

    init() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/errors.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        sections = ErrorPage.pieces(of: text, startingWith: "### `").compactMap { ErrorPage.section($0) }
    }

    /// What is wrong with a map.
    static func read(_ text: String) -> [Findings.Diagnostic] {
        MapReader.read(SourceText(name: "x.yaml", text: text)).diagnostics
    }

    private static func pieces(of text: String, startingWith start: String) -> [[Substring]] {
        var pieces: [[Substring]] = []
        var isFenced = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") { isFenced.toggle() }
            if !isFenced, line.hasPrefix(start) {
                pieces.append([line])
            } else if !isFenced, line.hasPrefix("## ") {
                pieces.append([])
            } else if !pieces.isEmpty {
                pieces[pieces.count - 1].append(line)
            }
        }
        return pieces
    }

    private static func section(_ lines: [Substring]) -> Section? {
        guard let title = lines.first, title.hasPrefix("### `") else { return nil }
        let meaning = lines.dropFirst().first { !$0.isEmpty && !$0.hasPrefix("```") }
        return Section(
            code: String(title.dropFirst(5).prefix { $0 != "`" }),
            meaning: meaning.map(String.init) ?? "",
            example: example(lines)
        )
    }

    private static func example(_ lines: [Substring]) -> Example? {
        guard let start = lines.firstIndex(where: { $0.hasPrefix("```yaml") }) else { return nil }
        let text = lines[(start + 1)...].prefix { $0 != "```" }.map { $0 + "\n" }.joined()
        return switch lines[start] {
        case "```yaml whole": .wholeMap(text)
        case "```yaml playbook": .playbook(text)
        case "```yaml configuration": .configuration(text)
        default: .lines(text)
        }
    }
}
