/// Reads what our writer may write, which is much less than XML: elements with quoted attributes, text, and five
/// named characters. Everything else is an error.
struct SVGReader {
    private let bytes: [UInt8]
    private var position = 0
    private var elements: [SVGElement] = []
    private var open: [Int] = []

    static func read(_ text: String) throws(SVGSyntaxError) -> [SVGElement] {
        for scalar in text.unicodeScalars where !isAllowed(scalar) {
            throw SVGSyntaxError(description: "the character U+\(String(scalar.value, radix: 16))")
        }
        var reader = SVGReader(bytes: Array(text.utf8))
        try reader.run()
        return reader.elements
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20..<0x7F, 0xA0...0xD7FF, 0xE000...0xFFFD: true
        case 0x10000...0x10FFFF: scalar.value & 0xFFFE != 0xFFFE
        default: false
        }
    }

    private mutating func run() throws(SVGSyntaxError) {
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else {
                try readText()
                continue
            }
            if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "/") {
                try readEnd()
            } else {
                try readStart()
            }
        }
        guard open.isEmpty, !elements.isEmpty else { throw fault("an element is not closed") }
    }

    private func fault(_ what: String) -> SVGSyntaxError {
        let start = max(0, position - 60)
        let before = String(decoding: bytes[start..<min(position, bytes.count)], as: UTF8.self)
        return SVGSyntaxError(description: "\(what) after …\(before)")
    }

    private mutating func readText() throws(SVGSyntaxError) {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        let text = try unescaped(bytes[start..<position])
        if let parent = open.last {
            elements[parent].text += text
        } else if text.contains(where: { !$0.isWhitespace }) {
            throw fault("text outside of all elements")
        }
    }

    private mutating func readEnd() throws(SVGSyntaxError) {
        position += 2
        let name = readName()
        guard take(">"), let current = open.popLast(), elements[current].name == name else {
            throw fault("an end that fits no start")
        }
    }

    private mutating func readStart() throws(SVGSyntaxError) {
        position += 1
        let name = readName()
        guard !name.isEmpty, !(open.isEmpty && !elements.isEmpty) else { throw fault("a start of nothing") }
        var attributes: [String: String] = [:]
        while take(" ") {
            let key = readName()
            guard !key.isEmpty, take("="), take("\"") else { throw fault("a broken attribute") }
            let start = position
            while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += 1 }
            let value = try unescaped(bytes[start..<position])
            guard take("\""), attributes.updateValue(value, forKey: key) == nil else {
                throw fault("an attribute without an end, or twice the same")
            }
        }
        elements.append(SVGElement(name: name, attributes: attributes, parent: open.last))
        let isEmpty = take("/")
        guard take(">") else { throw fault("a start without an end") }
        if !isEmpty { open.append(elements.count - 1) }
    }

    private mutating func readName() -> String {
        let start = position
        while position < bytes.count, isNameByte(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"): true
        default: false
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private static let named = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]

    private func unescaped(_ slice: ArraySlice<UInt8>) throws(SVGSyntaxError) -> String {
        guard !slice.contains(UInt8(ascii: "<")) else { throw fault("a raw <") }
        let text = String(decoding: slice, as: UTF8.self)
        guard slice.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            rest = rest[start...]
            guard let (name, character) = SVGReader.named.first(where: { rest.hasPrefix($0.0) }) else {
                throw fault("a raw &")
            }
            result += character
            rest = rest.dropFirst(name.count)
        }
        return result + rest
    }
}
