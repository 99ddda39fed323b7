import TestSupport

/// Writes a map with as many odd choices as YAML allows.
struct RandomLayout {
    var numbers: RandomNumbers
    private var commentCount = 0

    init(seed: UInt64) { numbers = RandomNumbers(seed: seed &* 31 &+ 7) }

    /// The text of a map.
    static func text(seed: UInt64) -> String {
        var content = RandomContent(seed: seed)
        var layout = RandomLayout(seed: seed)
        let map = content.map()
        var text =
            layout.numbers.chance(6) ? layout.flow(map) : layout.block(map, layout.numbers.pick(0, 0, 1, 3))
        if layout.numbers.chance(20) { text = "\n" + layout.ownLine(0...4) + "---\n" + text }
        if !layout.numbers.chance(30) { text += "\n" + layout.junk(0...3, comments: 0...6) }
        if layout.numbers.chance(20) {
            text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        }
        return layout.numbers.chance(10) ? "\u{FEFF}" + text : text
    }

    mutating func spaces(_ range: ClosedRange<Int>) -> String {
        String(repeating: " ", count: numbers.number(range))
    }

    mutating func comment() -> String {
        commentCount += 1
        let end = numbers.pick("", " a: b", " - x", " { \"", " # twice", " é  ", "\t|", ":")
        return "#\(numbers.pick("", " "))c_\(commentCount)\(end)"
    }

    mutating func ownLine(_ columns: ClosedRange<Int>) -> String {
        numbers.chance(60) ? spaces(columns) + comment() + "\n" : ""
    }

    /// Blank lines and comments between two lines.
    mutating func junk(_ count: ClosedRange<Int>, comments columns: ClosedRange<Int>) -> String {
        var text = ""
        for _ in 0..<numbers.number(count) {
            text += numbers.chance(50) ? spaces(columns) + comment() + "\n" : spaces(0...3) + "\n"
        }
        return text
    }

    /// What may follow a value on its line.
    mutating func tail() -> String {
        switch numbers.number(0...9) {
        case 0, 1: numbers.pick(" ", "  ", "     ", "\t") + comment()
        case 2: spaces(0...2)
        default: ""
        }
    }

    mutating func key(_ key: String) -> String {
        let written = numbers.chance(85) ? key : numbers.pick("'\(key)'", "\"\(key)\"")
        return written + spaces(0...(numbers.chance(10) ? 1 : 0)) + ":"
    }
}

/// One below the other.
extension RandomLayout {
    /// A block of which the first line has no indentation, when the caller writes it behind a dash.
    mutating func block(_ value: RandomValue, _ indentation: Int) -> String {
        switch value {
        case .word, .text: return scalar(value, indentation, inFlow: false)
        case .list(let items) where items.isEmpty: return "[]"
        case .object(let entries) where entries.isEmpty: return "{}"
        case .list(let items):
            return lines(items.count, indentation) { layout, number in layout.item(items[number], indentation)
            }
        case .object(let entries):
            return lines(entries.count, indentation) { layout, number in
                layout.entry(entries[number].key, entries[number].value, indentation)
            }
        }
    }

    private mutating func lines(
        _ count: Int,
        _ indentation: Int,
        _ line: (inout RandomLayout, Int) -> String
    ) -> String {
        var text = String(repeating: " ", count: indentation)
        for number in 0..<count {
            if number > 0 {
                // A line as far to the right as a text below a `|` would belong to it.
                text += "\n" + (numbers.chance(25) ? junk(0...3, comments: 0...indentation) : "")
                text += String(repeating: " ", count: indentation)
            }
            text += line(&self, number)
        }
        return text
    }

    private mutating func entry(_ name: String, _ value: RandomValue, _ indentation: Int) -> String {
        let start = key(name)
        switch value {
        case .word, .text: return start + behind(value, indentation)
        case .list(let items) where items.isEmpty || numbers.chance(50):
            return start + " " + flow(value) + tail()
        case .object(let entries) where entries.isEmpty || numbers.chance(30):
            return start + " " + flow(value) + tail()
        case .list:
            return start + tail() + "\n" + between(indentation)
                + block(value, indentation + numbers.pick(0, 1, 2, 4))
        case .object:
            return start + tail() + "\n" + between(indentation)
                + block(value, indentation + numbers.number(1...5))
        }
    }

    private mutating func between(_ indentation: Int) -> String {
        numbers.chance(20) ? junk(0...2, comments: 0...(indentation + 6)) : ""
    }

    private mutating func behind(_ value: RandomValue, _ indentation: Int) -> String {
        let text = scalar(value, indentation, inFlow: false)
        guard !"|>".contains(text.first ?? "x") else { return " " + text }
        if numbers.chance(10) {
            let gap = between(indentation)
            return tail() + "\n" + gap + String(repeating: " ", count: indentation) + spaces(1...6) + text
                + tail()
        }
        return " " + spaces(0...(numbers.chance(20) ? 4 : 0)) + text + tail()
    }

    private mutating func item(_ value: RandomValue, _ indentation: Int) -> String {
        let gap = spaces(1...(numbers.chance(30) ? 4 : 1))
        switch value {
        case .word, .text: return "-" + behind(value, indentation)
        case .list(let items) where items.isEmpty || numbers.chance(50):
            return "-" + gap + flow(value) + tail()
        case .object(let entries) where entries.isEmpty || numbers.chance(30):
            return "-" + gap + flow(value) + tail()
        case .list, .object:
            let inner = indentation + 1 + gap.count
            let text = block(value, inner)
            if numbers.chance(15) { return "-" + tail() + "\n" + between(inner) + text }
            return "-" + gap + text.dropFirst(inner)
        }
    }
}
