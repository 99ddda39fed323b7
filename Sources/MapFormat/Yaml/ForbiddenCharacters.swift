import StakeholderModel

/// Finds the characters that have no place in a text file, so that they are told by their number
/// rather than by what libyaml makes of them.
enum ForbiddenCharacters {
    private static let mostToTell = 10

    /// One problem for each such character, at most ten.
    static func problems(in text: String) -> [LocatedProblem] {
        // Nearly every text is clean: this pass over the bytes is fast, and allowed to suspect too much.
        guard text.utf8.contains(where: isSuspect) else { return [] }
        var problems: [LocatedProblem] = []
        var offset = 0
        for scalar in text.unicodeScalars {
            let isMark = scalar == "\u{FEFF}" && offset == 0
            let length = UTF8.width(scalar)
            if !isMark, isForbidden(scalar) {
                problems.append(.controlCharacter(scalar, at: offset..<offset + length))
                if problems.count == mostToTell { break }
            }
            offset += length
        }
        return problems
    }

    private static func isSuspect(_ byte: UInt8) -> Bool {
        byte < 0x20
            ? byte != 0x0A && byte != 0x0D && byte != 0x09 : byte == 0x7F || byte == 0xC2 || byte == 0xEF
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85: false
        case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
