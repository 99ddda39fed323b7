/// The no-break spaces of French typography, so that no line starts with a question mark.
///
/// Sentences in the code are typed with plain spaces, which a reader of the code can see.
public enum FrenchTypography {
    /// The text with a no-break space before `:`, `;`, `?`, `!`, `%` and `»`, and after `«`, wherever a plain
    /// space stands there. Linear; a second time changes nothing.
    public static func spaced(_ text: String) -> String {
        let before: Set<Unicode.Scalar> = [":", ";", "?", "!", "%", "»"]
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (position, scalar) in scalars.enumerated() {
            let next = position + 1 < scalars.count ? scalars[position + 1] : nil
            let previous = position > 0 ? scalars[position - 1] : nil
            let isBefore = next.map(before.contains) ?? false
            result.append(scalar == " " && (isBefore || previous == "«") ? "\u{00A0}" : scalar)
        }
        return String(result)
    }
}
