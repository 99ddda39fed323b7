import Findings
import StakeholderModel

extension ValueProblem {
    private static let allowedInIdentifier = Wording(
        en: "an identifier has letters, digits, '-' and '_'",
        fr: "un identifiant se compose de lettres, de chiffres, de « - » et de « _ »"
    )

    static let emptyIdentifier = ValueProblem(
        code: .identifierEmpty,
        message: Wording(en: "the identifier is empty", fr: "l'identifiant est vide"),
        help: allowedInIdentifier
    )

    static func longIdentifier(_ text: String) -> ValueProblem {
        let quoted = Wording.excerpt(text)
        let limit = IdentifierText.longest
        return ValueProblem(
            code: .identifierTooLong,
            message: Wording(
                en: "the identifier \(quoted.en) has more than \(limit) characters",
                fr: "l'identifiant \(quoted.fr) dépasse \(limit) caractères"
            ),
            help: Wording(
                en: "choose a short identifier and write the rest as the 'name'",
                fr: "choisissez un identifiant court et écrivez le reste dans « name »"
            )
        )
    }

    static func identifierWithoutLetter(_ text: String) -> ValueProblem {
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: .identifierWithoutLetter,
            message: Wording(
                en: "the identifier \(quoted.en) has neither a letter nor a digit",
                fr: "l'identifiant \(quoted.fr) n'a ni lettre ni chiffre"
            ),
            help: allowedInIdentifier
        )
    }

    static func reservedIdentifier(_ text: String) -> ValueProblem {
        let quoted = Wording.quoted(text)
        return ValueProblem(
            code: .identifierReserved,
            message: Wording(
                en: "\(quoted.en) is a word of the format and cannot be an identifier",
                fr: "\(quoted.fr) est un mot du format et ne peut pas être un identifiant"
            ),
            help: Wording(en: "choose another identifier", fr: "choisissez un autre identifiant")
        )
    }

    static func wrongCharacter(in text: String, at index: String.Index) -> ValueProblem {
        let scalars = text.unicodeScalars
        let character = name(of: scalars[index])
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: .identifierCharacter,
            message: Wording(
                en: "\(character.en) cannot be part of the identifier \(quoted.en)",
                fr: "\(character.fr) ne peut pas figurer dans l'identifiant \(quoted.fr)"
            ),
            label: label(for: text, wrong: scalars[index]),
            help: allowedInIdentifier,
            range: index..<scalars.index(after: index)
        )
    }

    private static func label(for text: String, wrong: Unicode.Scalar) -> Wording? {
        if wrong == "@" {
            return Wording(
                en: "a source takes a space before '@'",
                fr: "une source demande une espace avant « @ »"
            )
        }
        return IdentifierText.cleaned(text).flatMap { NearestNames.didYouMean([$0]) }
    }

    /// A character by itself where it can be seen, else by its code.
    private static func name(of scalar: Unicode.Scalar) -> Wording {
        if scalar == " " { return Wording(en: "a space", fr: "une espace") }
        let isMark = scalar.properties.canonicalCombiningClass != .notReordered
        if scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F { return .quoted(String(scalar)) }
        let code = "U+" + hexadecimal(scalar.value)
        if isMark || scalar.properties.isWhitespace || !scalar.properties.isGraphemeBase {
            return Wording(en: "the character \(code)", fr: "le caractère \(code)")
        }
        return .quoted(String(scalar))
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
