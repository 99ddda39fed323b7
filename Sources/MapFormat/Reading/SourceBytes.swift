import Findings

/// Turns the bytes of a file into a text.
enum SourceBytes {
    /// The text of bytes, and what is wrong when they are no UTF-8.
    static func text(of bytes: [UInt8], name: String) -> (SourceText, LocatedProblem?) {
        if let encoding = WideEncoding.name(of: bytes) {
            return (SourceText(name: name, text: ""), .savedAs(encoding))
        }
        if let text = String(validating: bytes, as: UTF8.self) {
            return (SourceText(name: name, text: text), nil)
        }
        guard bytes.count <= ReadingLimits.standard.bytes else {
            return (SourceText(name: name, text: ""), .textTooLarge(limit: ReadingLimits.standard.bytes))
        }
        let repaired = String(decoding: bytes, as: UTF8.self)
        let place = lengthOfValidPrefix(bytes, repaired)
        return (SourceText(name: name, text: repaired), .notUTF8(at: place..<place + 3))
    }

    /// Up to the first byte that is no text, the repaired text has the same bytes; there it has `U+FFFD`.
    private static func lengthOfValidPrefix(_ bytes: [UInt8], _ repaired: String) -> Int {
        var length = 0
        for (byte, other) in zip(bytes, repaired.utf8) {
            guard byte == other else { break }
            length += 1
        }
        // The replacement character starts with the byte EF, which may also be the first wrong byte itself.
        var start = min(length, repaired.utf8.count)
        let utf8 = Array(repaired.utf8)
        while start > 0, start < utf8.count, utf8[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }
}
