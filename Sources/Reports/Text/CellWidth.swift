/// How many cells of a terminal a text takes: 2 for a wide East Asian character or an emoji, 0 for a mark that
/// joins the character before it, else 1.
enum CellWidth {
    /// The cells of a text. A text that needs care is cleaned first: see `Printable`.
    static func of(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    /// The cells of one character of Unicode.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.isASCII { return 1 }
        if joinsThePrevious(scalar) { return 0 }
        return isWide(scalar) ? 2 : 1
    }

    private static func joinsThePrevious(_ scalar: Unicode.Scalar) -> Bool {
        // The vowels and final consonants of Hangul are drawn into the cell of the consonant before them.
        if (0x1160...0x11FF).contains(scalar.value) { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return true
        default: return false
        }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x1100 else { return false }
        return scalar.properties.isEmojiPresentation || wideRanges.contains { $0.contains(scalar.value) }
    }

    /// The blocks of Unicode's East Asian Width property "wide" and "fullwidth".
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F900...0x1F9FF,
        0x20000...0x3FFFD,
    ]
}
