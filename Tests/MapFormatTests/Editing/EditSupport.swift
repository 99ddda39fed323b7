import Findings
import MapFormat
import StakeholderModel

/// The text of a map after some edits, or why it was refused.
func edited(_ text: String, _ edits: MapEdit...) -> String {
    do {
        return try MapEditor.apply(edits, to: SourceText(name: "test.yaml", text: text)).source.text
    } catch {
        let codes = error.diagnostics.map(\.code.rawValue)
        return "refused: \(error.reason.en)" + (codes.isEmpty ? "" : " \(codes)")
    }
}

/// The lines of a map after some edits, without the two that every map needs.
func editedLines(_ lines: String, _ edits: MapEdit...) -> String {
    do {
        let source = SourceText(name: "test.yaml", text: mapText(lines))
        return String(try MapEditor.apply(edits, to: source).source.text.dropFirst(mapText("").count))
    } catch {
        let codes = error.diagnostics.map(\.code.rawValue)
        return "refused: \(error.reason.en)" + (codes.isEmpty ? "" : " \(codes)")
    }
}

/// What is told of an edit, in English.
func told(_ lines: String, _ edit: MapEdit) -> [String] {
    let source = SourceText(name: "test.yaml", text: mapText(lines))
    let changes = (try? MapEditor.consequences(of: edit, in: source)) ?? []
    return changes.map(\.message.en)
}

extension FactPath {
    /// A person by the text of the identifier.
    static func somebody(_ text: String) -> FactPath { .person(id(text)) }
}

extension FileValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    init(stringLiteral value: String) { self = .text(value) }

    init(arrayLiteral elements: FileValue...) { self = .list(elements) }
}

/// Keys with their values, in the order in which they are given.
func fields(_ pairs: KeyValuePairs<String, FileValue>) -> [FileEntry] { pairs.map { FileEntry($0, $1) } }

/// Keys with their values as one value.
func keys(_ pairs: KeyValuePairs<String, FileValue>) -> FileValue { .object(fields(pairs)) }
