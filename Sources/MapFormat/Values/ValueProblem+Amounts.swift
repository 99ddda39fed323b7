import Findings
import StakeholderModel

extension ValueProblem {
    private static let plainAmountForms = Wording(
        en: "write one amount such as '90 k€', '45 000 EUR' or '1.5 M€'",
        fr: "écrivez un montant comme « 90 k€ », « 45 000 EUR » ou « 1,5 M€ »"
    )

    private static let amountForms = Wording(
        en: plainAmountForms.en + ", with '?' when it is assumed",
        fr: plainAmountForms.fr + ", avec « ? » s'il est supposé"
    )

    static func unreadableAmount(_ text: Substring) -> ValueProblem {
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: .moneyUnreadable,
            message: Wording(
                en: "\(quoted.en) is not an amount",
                fr: "\(quoted.fr) n'est pas un montant"
            ),
            help: amountForms,
            plainHelp: plainAmountForms,
            range: text.range
        )
    }

    /// Something beside the digits that is neither a multiplier nor a currency.
    static func unreadablePart(_ part: Substring) -> ValueProblem {
        let quoted = Wording.excerpt(part)
        return ValueProblem(
            code: .moneyUnit,
            message: Wording(
                en: "\(quoted.en) is neither a currency nor 'k' or 'M'",
                fr: "\(quoted.fr) n'est ni une devise, ni « k » ou « M »"
            ),
            help: amountForms,
            plainHelp: plainAmountForms,
            range: part.range
        )
    }

    static func negativeAmount(_ text: Substring) -> ValueProblem {
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: .moneyNegative,
            message: Wording(
                en: "the amount \(quoted.en) is negative",
                fr: "le montant \(quoted.fr) est négatif"
            ),
            help: amountForms,
            plainHelp: plainAmountForms,
            range: text.range
        )
    }

    static func twoCurrencies(
        _ first: CurrencyCode,
        _ second: CurrencyCode,
        in text: Substring
    ) -> ValueProblem {
        ValueProblem(
            code: .moneyTwoCurrencies,
            message: Wording(
                en: "the amount has two currencies, '\(first.code)' and '\(second.code)'",
                fr: "le montant a deux devises, « \(first.code) » et « \(second.code) »"
            ),
            help: amountForms,
            plainHelp: plainAmountForms,
            range: text.range
        )
    }

    static func hugeAmount(_ text: Substring) -> ValueProblem {
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: .moneyTooLarge,
            message: Wording(
                en: "the amount \(quoted.en) is too large to be counted in cents",
                fr: "le montant \(quoted.fr) est trop grand pour être compté en centimes"
            ),
            help: amountForms,
            plainHelp: plainAmountForms,
            range: text.range
        )
    }

    static func ambiguousAmount(_ text: Substring, _ digits: Substring) -> ValueProblem {
        let quoted = Wording.excerpt(text)
        let separatorFree = digits.filter(TypedNumber.isDigit)
        let example = Wording.excerpt(separatorFree + text[digits.endIndex...])
        return ValueProblem(
            code: .moneyAmbiguous,
            message: Wording(
                en: "the amount \(quoted.en) can be read in two ways",
                fr: "le montant \(quoted.fr) peut se lire de deux façons"
            ),
            help: Wording(
                en: "write \(example.en) when the separator groups thousands, at most two decimals otherwise",
                fr: "écrivez \(example.fr) si le séparateur groupe les milliers, sinon deux décimales au plus"
            ),
            range: digits.range
        )
    }

    static func amountNumber(_ fault: TypedNumber.Fault, digits: Substring) -> ValueProblem {
        var problem = number(fault, digits: digits)
        problem.code = .moneyNumber
        problem.help = amountForms
        problem.plainHelp = plainAmountForms
        return problem
    }
}
