/// What may be sent to a terminal: a file can hold anything, also what moves the cursor or turns text around.
enum Printable {
    /// The character to show in the place of one of the file.
    static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if (0x20..<0x7F).contains(scalar.value) { return scalar }
        return switch scalar.properties.generalCategory {
        case .control: controlPicture(of: scalar)
        case .format: isJoiner(scalar) ? scalar : "\u{FFFD}"
        case .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: "\u{FFFD}"
        default: scalar
        }
    }

    /// A text of one line: line ends and tabs become spaces, and what a terminal would obey is replaced.
    static func text(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(isBlank(scalar) ? " " : shown(scalar))
        }
        return String(result)
    }

    /// Unicode has a picture for each ASCII control character.
    private static func controlPicture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.value == 0x7F { return "\u{2421}" }
        guard scalar.value < 0x20 else { return "\u{FFFD}" }
        return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    }

    /// Emoji and several scripts need the two joiners.
    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{200C}" || scalar == "\u{200D}"
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\t" || scalar == "\n" || scalar == "\r"
    }
}
