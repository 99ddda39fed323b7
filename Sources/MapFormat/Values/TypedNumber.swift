/// A number as people type it: digits, separators between groups of three, and at most two decimals.
///
/// `90 000`, `90,000`, `90.000`, `90'000` are the same; a comma or a full stop before one or two digits at
/// the end is decimal.
struct TypedNumber: Hashable {
    /// The digits before the decimal separator, without separators.
    let whole: String
    /// The one or two digits after it; empty without one.
    let decimals: String
    /// Whether the only separator is a comma or a full stop before three digits, as in `2,500`: beside a
    /// multiplier that can be read in two ways.
    let hasLoneGroupMark: Bool

    /// Reads digits and separators, without anything before or after them.
    static func parse(_ text: Substring) -> Result<TypedNumber, Fault> {
        var groups = Groups()
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            let next = text.index(after: index)
            if isDigit(character) {
                groups.append(digit: character)
            } else if let mark = Mark(character) {
                guard groups.append(mark: mark) else { return .failure(Fault(.separators, text.range)) }
            } else {
                return .failure(Fault(.character, index..<next))
            }
            index = next
        }
        return groups.number(in: text)
    }

    static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}

extension TypedNumber {
    /// Why digits and separators are not one number.
    struct Fault: Error, Hashable {
        enum Reason: Hashable {
            /// Something else than a digit or a separator.
            case character
            /// Separators that are neither before three digits nor before one or two at the end.
            case separators
            /// Three or more digits where only decimals can be meant.
            case decimals
        }

        let reason: Reason
        let range: Range<String.Index>

        init(_ reason: Reason, _ range: Range<String.Index>) {
            self.reason = reason
            self.range = range
        }
    }

    /// What stands between digits. All spaces count as one kind, and so do all apostrophes.
    enum Mark {
        case space, fullStop, comma, apostrophe

        init?(_ character: Character) {
            switch character {
            case ".": self = .fullStop
            case ",": self = .comma
            case "'", "’", "‘", "ʼ": self = .apostrophe
            default:
                guard character.isWhitespace, !character.isNewline else { return nil }
                self = .space
            }
        }

        var canBeDecimal: Bool { self == .fullStop || self == .comma }
    }
}
