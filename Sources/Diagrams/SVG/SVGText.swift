/// The one place where text and numbers become part of an SVG.
enum SVGText {
    /// Text as content or as an attribute's value: marked-up characters escaped, and what XML 1.0 forbids dropped.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars where isAllowed(scalar) {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t", "\r": result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The characters of XML 1.0, without those that change the direction of the text around them.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD: true
        case 0x0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
        case 0x202A...0x202E, 0x2066...0x2069: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }

    /// A number with at most two digits after the point, never an exponent, never "-0".
    static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "0" }
        let hundredths = Int((value * 100).rounded())
        let sign = hundredths < 0 ? "-" : ""
        let whole = hundredths.magnitude / 100
        let rest = hundredths.magnitude % 100
        guard rest > 0 else { return sign + "\(whole)" }
        let digits = rest < 10 ? "0\(rest)" : rest.isMultiple(of: 10) ? "\(rest / 10)" : "\(rest)"
        return "\(sign)\(whole).\(digits)"
    }

    /// A text as the value of an `id`: letters, digits, `-` and `_` stay, everything else becomes its code point between
    /// points. So two texts never become one, and `.title` behind one never reads as a part of another.
    static func identifier(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isPlain || scalar == "-" || scalar == "_", isAllowed(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "." + String(scalar.value, radix: 16) + "."
            }
        }
        return result
    }
}
