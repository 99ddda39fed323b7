/// Makes a map of a piece of one, by the rule that the page states: a piece adds to the map at the top of the page,
/// or replaces what has the same name there.
struct ExampleCompletion {
    private let whole: [Part]

    init(whole text: String) { whole = Part.parts(of: text, indent: 0) }

    /// The map with the piece in its place.
    func completed(_ piece: String) -> String {
        var parts = whole
        for part in Part.parts(of: piece, indent: 0) {
            guard let position = parts.firstIndex(where: { $0.name == part.name }) else {
                parts.append(part)
                continue
            }
            parts[position] = parts[position].merged(with: part)
        }
        return parts.map(\.text).joined()
    }

    /// The shortest map around a piece.
    static func alone(_ piece: String) -> String { "dealmap: 1\naccount: ACME\n" + piece }
}

/// A key and all lines below it that stand further right.
private struct Part {
    let name: Substring
    var lines: [Substring]

    var text: String { lines.map { "\($0)\n" }.joined() }

    /// The parts of a text whose keys start in one column; what stands before the first belongs to none.
    static func parts(of text: String, indent: Int) -> [Part] {
        parts(of: text.split(separator: "\n"), indent: indent)
    }

    static func parts(of lines: some Sequence<Substring>, indent: Int) -> [Part] {
        var parts: [Part] = []
        for line in lines {
            if line.prefix(while: { $0 == " " }).count == indent, !line.dropFirst(indent).hasPrefix("#") {
                parts.append(Part(name: line.dropFirst(indent).prefix { $0 != ":" }, lines: [line]))
            } else if !parts.isEmpty {
                parts[parts.count - 1].lines.append(line)
            }
        }
        return parts
    }

    /// Sections of objects are merged by identifier; anything else is replaced.
    func merged(with other: Part) -> Part {
        guard isSection, other.isSection else { return other }
        var entries = Part.parts(of: lines.dropFirst(), indent: 2)
        for entry in Part.parts(of: other.lines.dropFirst(), indent: 2) {
            if let position = entries.firstIndex(where: { $0.name == entry.name }) {
                entries[position] = entry
            } else {
                entries.append(entry)
            }
        }
        return Part(name: name, lines: lines.prefix(1) + entries.flatMap(\.lines))
    }

    private var isSection: Bool {
        guard let first = lines.first, let below = lines.dropFirst().first else { return false }
        let value = first.dropFirst(name.count + 1).prefix { $0 != "#" }
        return value.allSatisfy { $0 == " " } && below.hasPrefix("  ") && !below.hasPrefix("  - ")
    }
}
