/// Comparing what people type: without case, accents, or the difference between kinds of space and hyphen.
public enum TextFolding {
    /// The text in lower case, without accents, with every run of spaces, hyphens and underscores as one space.
    ///
    /// `Pédagogique`, `PEDAGOGIQUE` and `pedagogique` fold to the same text. Latin letters lose their marks;
    /// other scripts keep theirs. Linear in the length of the text.
    public static func folded(_ text: String) -> String {
        var result = ""
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            if isSeparator(scalar) {
                pendingSpace = !result.isEmpty
                continue
            }
            if !scalar.isASCII, scalar.properties.canonicalCombiningClass != .notReordered { continue }
            if pendingSpace {
                result.append(" ")
                pendingSpace = false
            }
            if let lower = lowerASCII(scalar) {
                result.unicodeScalars.append(lower)
            } else {
                result += foldedScalar(scalar)
            }
        }
        return result
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar == "-" || scalar == "_" || scalar == " " || (0x09...0x0D).contains(scalar.value)
        }
        return scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation
    }

    /// The lower case of an ASCII character; `nil` for every other.
    private static func lowerASCII(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard scalar.isASCII else { return nil }
        return ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
    }

    private static func foldedScalar(_ scalar: Unicode.Scalar) -> String {
        if scalar == "’" { return "'" }
        let lower = scalar.properties.lowercaseMapping
        // Lower case can bring a mark of its own: the Turkish dotted capital I.
        let letters = lower.unicodeScalars.filter { $0.properties.canonicalCombiningClass == .notReordered }
        return letters.map(baseLetter).joined()
    }

    /// The letter under the marks, read from the character's Unicode name ("LATIN SMALL LETTER E WITH ACUTE"),
    /// because the standard library offers no decomposition.
    private static func baseLetter(_ scalar: Unicode.Scalar) -> String {
        let prefixes = ["LATIN SMALL LETTER ", "LATIN SMALL LIGATURE "]
        guard !scalar.isASCII, let name = scalar.properties.name else { return String(scalar) }
        for prefix in prefixes where name.hasPrefix(prefix) {
            let letter = name.dropFirst(prefix.count).prefix { $0 != " " }
            return letter.count <= 2 ? letter.lowercased() : String(scalar)
        }
        return String(scalar)
    }
}
