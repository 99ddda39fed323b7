import StakeholderModel

extension Wording {
    /// A text of the file, quoted: cut when it is long, and with what a terminal would not print replaced,
    /// because a file can hold anything.
    static func excerpt(_ text: some StringProtocol) -> Wording { .quoted(shown(text)) }

    /// The same without quotes.
    static func shown(_ text: some StringProtocol) -> String {
        let limit = 60
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(limit) {
            shown.append(isPrintable(scalar) ? scalar : "\u{FFFD}")
        }
        let isCut = text.unicodeScalars.dropFirst(limit).isEmpty == false
        return String(shown) + (isCut ? "…" : "")
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if (0x20..<0x7F).contains(scalar.value) { return true }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
        default: true
        }
    }

    /// Names or examples to choose from: `'a', 'b' or 'c'`.
    static func quotedChoice(_ names: [String]) -> Wording { .or(names.map(Wording.quoted)) }
}
