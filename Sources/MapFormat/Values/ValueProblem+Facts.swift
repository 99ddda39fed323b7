import Findings
import StakeholderModel

extension ValueProblem {
    private static let howToSayUnknown = Wording(
        en: "write 'unknown' when it was asked and is still unknown, 'VALUE?' when VALUE is assumed",
        fr: "écrivez « unknown » si la question est posée et sans réponse, « VALEUR? » si VALEUR est supposée"
    )

    static let emptyFact = ValueProblem(
        code: .factEmpty,
        message: Wording(en: "the value is empty", fr: "la valeur est vide"),
        help: Wording(
            en: "leave the key out when nobody asked, write 'unknown' when it was asked and is still unknown",
            fr: "retirez la clé si personne n'a demandé, écrivez « unknown » si la question est sans réponse"
        )
    )

    static func loneQuestionMark(_ text: Substring) -> ValueProblem {
        ValueProblem(
            code: .factLoneQuestionMark,
            message: Wording(
                en: "'?' alone does not say what is assumed",
                fr: "« ? » seul ne dit pas ce qui est supposé"
            ),
            help: howToSayUnknown,
            range: text.range
        )
    }

    static func assumedUnknown(_ text: Substring) -> ValueProblem {
        ValueProblem(
            code: .factAssumedUnknown,
            message: Wording(
                en: "what is unknown cannot be assumed at the same time",
                fr: "ce qui est inconnu ne peut pas être supposé en même temps"
            ),
            help: howToSayUnknown,
            range: text.range
        )
    }

    static func missingValue(before whole: Substring, source: Substring) -> ValueProblem {
        let quoted = Wording.excerpt(source)
        return ValueProblem(
            code: .factWithoutValue,
            message: Wording(
                en: "no value stands before the source \(quoted.en)",
                fr: "aucune valeur ne précède la source \(quoted.fr)"
            ),
            help: Wording(
                en: "write 'VALUE @SOURCE', or 'unknown @SOURCE' when they were asked and do not know",
                fr: "écrivez « VALEUR @SOURCE », ou « unknown @SOURCE » si la personne interrogée ne sait pas"
            ),
            range: whole.range
        )
    }
}
