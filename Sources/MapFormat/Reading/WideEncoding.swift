/// Recognises the encodings that take two or four bytes for a letter, by their mark or by the zero bytes of the first
/// letters.
enum WideEncoding {
    /// `UTF-16` or `UTF-32`; `nil` for anything else.
    static func name(of bytes: [UInt8]) -> String? {
        // The mark of UTF-32 starts as that of UTF-16 does.
        for mark: [UInt8] in [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]] where bytes.starts(with: mark) {
            return "UTF-32"
        }
        for mark: [UInt8] in [[0xFF, 0xFE], [0xFE, 0xFF]] where bytes.starts(with: mark) { return "UTF-16" }
        guard bytes.count >= 8 else { return nil }
        return switch bytes.prefix(8).map({ $0 == 0 }) {
        case [false, true, true, true, false, true, true, true],
            [true, true, true, false, true, true, true, false]:
            "UTF-32"
        case [false, true, false, true, false, true, false, true],
            [true, false, true, false, true, false, true, false]:
            "UTF-16"
        default: nil
        }
    }
}
