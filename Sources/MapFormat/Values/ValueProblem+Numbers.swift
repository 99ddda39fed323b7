import Findings
import StakeholderModel

extension ValueProblem {
    /// The reason why digits and separators are not one number; the caller says what to write instead.
    static func number(_ fault: TypedNumber.Fault, digits: Substring) -> ValueProblem {
        let quoted = Wording.excerpt(digits)
        return ValueProblem(
            code: .numberUnreadable,
            message: message(fault.reason, part: Wording.excerpt(digits[fault.range]), number: quoted),
            range: fault.range
        )
    }

    private static func message(
        _ reason: TypedNumber.Fault.Reason,
        part: Wording,
        number: Wording
    ) -> Wording {
        switch reason {
        case .character:
            Wording(
                en: "\(part.en) is not part of a number",
                fr: "\(part.fr) ne fait pas partie d'un nombre"
            )
        case .separators:
            Wording(
                en: "the separators in \(number.en) group neither thousands nor one or two decimals",
                fr: "les séparateurs de \(number.fr) ne marquent ni des milliers, ni une ou deux décimales"
            )
        case .decimals:
            Wording(
                en: "\(number.en) has more than two decimals",
                fr: "\(number.fr) a plus de deux décimales"
            )
        }
    }

    private static let plainNumberForms = Wording(
        en: "write a whole number in digits, such as '5000' or '5 000'",
        fr: "écrivez un nombre entier en chiffres, comme « 5000 » ou « 5 000 »"
    )

    private static let wholeNumberForms = Wording(
        en: plainNumberForms.en + ", with '?' when it is assumed",
        fr: plainNumberForms.fr + ", avec « ? » s'il est supposé"
    )

    static func unreadableWholeNumber(_ text: Substring) -> ValueProblem {
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: .numberUnreadable,
            message: Wording(
                en: "\(quoted.en) is not a whole number",
                fr: "\(quoted.fr) n'est pas un nombre entier"
            ),
            help: wholeNumberForms,
            plainHelp: plainNumberForms,
            range: text.range
        )
    }

    static func hugeWholeNumber(_ text: Substring) -> ValueProblem {
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: .numberTooLarge,
            message: Wording(
                en: "the number \(quoted.en) is above one billion",
                fr: "le nombre \(quoted.fr) dépasse un milliard"
            ),
            range: text.range
        )
    }
}
