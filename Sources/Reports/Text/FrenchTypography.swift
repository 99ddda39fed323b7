import StakeholderModel

extension Wording {
    /// The text in one language, typeset: in French no line may break before `: ; ? ! »` or after `«`, so the
    /// spaces there become no-break ones.
    func typeset(in language: Language) -> String {
        let text = text(in: language)
        return language == .french ? FrenchTypography.typeset(text) : text
    }
}

/// The spaces of French.
private enum FrenchTypography {
    static func typeset(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var before: Unicode.Scalar?
        let scalars = Array(text.unicodeScalars)
        for (position, scalar) in scalars.enumerated() {
            let after = position + 1 < scalars.count ? scalars[position + 1] : nil
            let isTied = before == "«" || after.map(followsNoBreakSpace) == true
            result.append(scalar == " " && isTied ? "\u{00A0}" : scalar)
            before = scalar
        }
        return String(result)
    }

    private static func followsNoBreakSpace(_ scalar: Unicode.Scalar) -> Bool {
        [":", ";", "?", "!", "»"].contains(scalar)
    }
}
