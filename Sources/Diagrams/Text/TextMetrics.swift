/// How a text is set: the size in points, and the weight.
public struct TextStyle: Sendable, Hashable {
    /// The font size, in points of the picture.
    public let size: Double
    /// Whether the text is bold.
    public let isBold: Bool

    /// A style.
    public init(size: Double, isBold: Bool = false) {
        self.size = size
        self.isBold = isBold
    }

    /// From one line to the next.
    public var lineHeight: Double { (size * 1.25).rounded() }
}

/// Measures text with a fixed table, so that a picture is the same on every machine.
public enum TextMetrics {
    /// The width of a text on one line, in points: the sum of its characters, as renderers without kerning set it.
    ///
    /// Combining marks and joiners have no width, East Asian wide characters and emoji are one em, and characters
    /// that the table does not know are 0.6 em. Linear in the length of the text.
    public static func width(of text: String, _ style: TextStyle) -> Double {
        var thousandths = 0
        for scalar in text.unicodeScalars { thousandths += width(of: scalar, isBold: style.isBold) }
        return Double(thousandths) * style.size / 1_000
    }

    private static func width(of scalar: Unicode.Scalar, isBold: Bool) -> Int {
        if scalar.value < 0x7F, scalar.value >= 0x20 {
            let run = HelveticaWidths.runs[0]
            return Int((isBold ? run.bold : run.regular)[Int(scalar.value - run.first)])
        }
        if let known = HelveticaWidths.width(of: scalar, isBold: isBold) { return known }
        if isWithoutWidth(scalar) { return 0 }
        return isWide(scalar) ? 1_000 : 600
    }

    private static func isWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: true
        default: false
        }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
        case 0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60: true
        case 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD: true
        default: scalar.properties.isEmojiPresentation
        }
    }
}

extension HelveticaWidths {
    /// The width of a character in thousandths of the font size; `nil` when the table does not have it.
    static func width(of scalar: Unicode.Scalar, isBold: Bool) -> Int? {
        for run in runs where scalar.value >= run.first {
            let position = Int(scalar.value - run.first)
            if position < run.regular.count { return Int((isBold ? run.bold : run.regular)[position]) }
        }
        return nil
    }
}
