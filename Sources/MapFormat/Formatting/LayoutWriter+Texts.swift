/// Keys and single values.
extension LayoutWriter {
    /// A key as it is written.
    func text(ofKey key: LocatedText) -> String {
        if let word = words[key.range.lowerBound], let text = requoted(word, as: key) { return text }
        // Only a key behind a `?` can stand on several lines; no key needs them.
        return key.style == .block ? key.text : oneLine(key) ?? key.text
    }

    /// A value that fits on one line, as it is written; `nil` for one that does not.
    func oneLine(_ text: LocatedText) -> String? {
        guard !text.isNothing else { return "" }
        if let word = words[text.range.lowerBound], let text = requoted(word, as: text) { return text }
        return SourceScalar(text, lines.bytes).joined
    }

    /// Writes a value behind what the open line has. One that stands on several lines stays on as many.
    mutating func write(_ text: LocatedText, indentation: Int) {
        defer { cursor = max(cursor, text.range.upperBound) }
        if let word = words[text.range.lowerBound], let written = requoted(word, as: text) {
            line += written
            return
        }
        for (position, part) in SourceScalar(text, lines.bytes).lines.enumerated() {
            guard position > 0 else {
                line += part
                continue
            }
            endLine()
            isLineOpen = true
            line = part.isEmpty ? "" : FileValueText.spaces(indentation) + part
        }
    }

    /// Writes a text below a `|` or `>`: the lines as they are, moved to the right place.
    mutating func writeBlockText(_ text: LocatedText, indentation: Int, parentColumn: Int) {
        let block = BlockText(text, lines.bytes, parentColumn: parentColumn)
        line += block.header
        endHeader(at: LineTable.end(of: text.range.lowerBound, in: lines.bytes))
        for part in block.lines {
            startLine(0)
            line = part.isEmpty ? "" : FileValueText.spaces(indentation) + part
            endLine()
        }
        cursor = max(cursor, block.end)
    }

    /// The quotes of the author around another word; `nil` for one that would need more than quotes.
    private func requoted(_ word: String, as text: LocatedText) -> String? {
        guard text.style == .quoted else { return word }
        let quote = lines.bytes[text.range.lowerBound] == UInt8(ascii: "'") ? "'" : "\""
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            scalar != "\"" && scalar != "'" && scalar != "\\" && scalar.value >= 0x20
                && !(0x7F..<0xA0).contains(scalar.value) && scalar.value != 0x2028 && scalar.value != 0x2029
        }
        return isPlain ? quote + word + quote : nil
    }
}
