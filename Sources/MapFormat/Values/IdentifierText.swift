import StakeholderModel

/// What may be the key of an object of the map.
enum IdentifierText {
    /// The words of the format that stand where an identifier could: they would be ambiguous.
    static let reservedWords: Set<String> = [
        "unknown", "none", "is", "all", "any", "of", "at_least", "majority", "us",
    ]

    /// Counted in Unicode scalars, so that one letter under a thousand marks is long too.
    static let longest = 100

    /// What is wrong with an identifier, or `nil` when it is fine.
    static func check(_ text: String) -> ValueProblem? {
        switch fault(in: text) {
        case .empty: .emptyIdentifier
        case .tooLong: .longIdentifier(text)
        case .character(let index): .wrongCharacter(in: text, at: index)
        case .withoutLetter: .identifierWithoutLetter(text)
        case .reserved: .reservedIdentifier(text)
        case nil: nil
        }
    }

    /// Whether a text can be an identifier as it is.
    static func isValid(_ text: String) -> Bool { fault(in: text) == nil }

    /// The text with what an identifier cannot hold replaced by hyphens, or `nil` when that does not help.
    static func cleaned(_ text: String) -> String? {
        let parts = text.unicodeScalars.prefix(longest).split { !isAllowed($0) }
        let joined = parts.map { String($0) }.joined(separator: "-")
        return isValid(joined) ? joined : nil
    }

    private enum Fault: Hashable {
        case empty, tooLong, withoutLetter, reserved
        case character(String.Index)
    }

    private static func fault(in text: String) -> Fault? {
        let scalars = text.unicodeScalars
        if scalars.isEmpty { return .empty }
        if !scalars.dropFirst(longest).isEmpty { return .tooLong }
        if let index = scalars.indices.first(where: { !isAllowed(scalars[$0]) }) { return .character(index) }
        if !scalars.contains(where: isLetterOrDigit) { return .withoutLetter }
        if scalars.first.map(isMark) == true { return .character(scalars.startIndex) }
        let isReserved = reservedWords.contains(text) || FactNotation.isWordForUnknown(Substring(text))
        return isReserved ? .reserved : nil
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar == "_" || isLetterOrDigit(scalar) || (!scalar.isASCII && isMark(scalar))
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        // Nearly every character is one of these, and asking Unicode takes longer.
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": return true
        default: if scalar.isASCII { return false }
        }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .decimalNumber: true
        default: false
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }
}
