/// Values as YAML text, in the layout of a map: short ones on one line, long ones a key a line.
enum FileValueText {
    /// Lines are kept to so many columns where the values allow it.
    static let width = 100
    /// How far each level is moved to the right.
    static let step = 2

    /// A value on one line: `{ name: A, roles: [sponsor, champion?] }`.
    static func flow(_ value: FileValue) -> String {
        switch value {
        case .text(let text): return ScalarText.text(text, inFlow: true)
        case .list(let items): return "[\(items.map(flow).joined(separator: ", "))]"
        case .object(let entries) where entries.isEmpty: return "{}"
        case .object(let entries):
            let parts = entries.map { "\(ScalarText.text($0.key, inFlow: true)): \(flow($0.value))" }
            return "{ \(parts.joined(separator: ", ")) }"
        }
    }

    /// Keys and values, a key a line, each line ended.
    ///
    /// - Parameters:
    ///   - indentation: the columns before each key.
    ///   - lineEnd: what ends a line: LF, or CR LF in a text that has it.
    static func block(_ entries: [FileEntry], indentation: Int = 0, lineEnd: String = "\n") -> String {
        entries.flatMap { lines(of: $0, indentation) }.map { $0 + lineEnd }.joined()
    }

    /// The lines of one entry, without their ends.
    static func lines(of entry: FileEntry, _ indentation: Int) -> [String] {
        let key = spaces(indentation) + ScalarText.text(entry.key, inFlow: false) + ":"
        if case .text(let text) = entry.value { return ["\(key) \(ScalarText.text(text, inFlow: false))"] }
        let line = "\(key) \(flow(entry.value))"
        let isSection = indentation == 0 && entry.value.holdsObjects
        if line.count <= width, !isSection { return [line] }
        switch entry.value {
        case .text: return [line]
        case .object(let entries):
            return [key] + entries.flatMap { lines(of: $0, indentation + step) }
        case .list(let items): return [key] + items.flatMap { lines(ofItem: $0, indentation + step) }
        }
    }

    /// The lines of one item of a list, without their ends.
    static func lines(ofItem item: FileValue, _ indentation: Int) -> [String] {
        let start = spaces(indentation) + "- "
        if case .text(let text) = item { return [start + ScalarText.text(text, inFlow: false)] }
        if case .object(let entries) = item, let only = entries.first, entries.count == 1 {
            return below(start, lines(of: only, indentation + step))
        }
        let line = start + flow(item)
        guard line.count > width else { return [line] }
        switch item {
        case .text: return [line]
        case .object(let entries): return below(start, entries.flatMap { lines(of: $0, indentation + step) })
        case .list(let items): return below(start, items.flatMap { lines(ofItem: $0, indentation + step) })
        }
    }

    /// Lines of which the first one stands behind the dash of its item.
    private static func below(_ start: String, _ lines: [String]) -> [String] {
        guard let first = lines.first else { return [start + "[]"] }
        return [start + first.dropFirst(start.count)] + lines.dropFirst()
    }

    static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension FileValue {
    /// Whether the value is made of objects: a section of a map, a log.
    fileprivate var holdsObjects: Bool {
        switch self {
        case .text: false
        case .list(let items): items.contains(where: \.isObject)
        case .object(let entries): entries.contains(where: \.value.isObject)
        }
    }

    /// Whether the value has keys.
    var isObject: Bool {
        guard case .object = self else { return false }
        return true
    }
}
