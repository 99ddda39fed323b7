import Findings
import StakeholderModel

/// What hands type without thinking: signs that mean something else in a file.
extension LocatedProblem {
    /// - Parameter line: the line, which cannot be understood with it.
    static func noBreakSpace(at range: Range<Int>, line: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .noBreakSpace,
            message: Wording(
                en: "an invisible no-break space stands where a plain space belongs",
                fr: "une espace insécable, invisible, remplace ici une espace ordinaire"
            ),
            range: range,
            label: Wording(
                en: "delete it and type a plain space",
                fr: "effacez-la et tapez une espace ordinaire"
            ),
            misleads: line.lowerBound..<line.upperBound + 1
        )
    }

    /// The rest of a line with a bracket became a comment.
    static func commentClosingBracket(opening: String, hash: Int) -> LocatedProblem {
        let closing = Wording.quoted(opening == "[" ? "]" : "}")
        return LocatedProblem(
            code: .commentInText,
            message: Wording(
                en: "what follows ' #' is a comment, so \(closing.en) is missing",
                fr: "ce qui suit « # » est un commentaire : il manque donc \(closing.fr)"
            ),
            range: hash..<hash + 1,
            help: Wording(
                en: "put quotes around the text that contains ' #'",
                fr: "mettez entre guillemets le texte qui contient « # »"
            )
        )
    }

    /// - Parameter hash: where the sign stands.
    static func commentInText(hash: Int) -> LocatedProblem {
        LocatedProblem(
            code: .commentInText,
            severity: .warning,
            message: Wording(
                en: "what follows ' #' is a comment and not part of the text",
                fr: "ce qui suit « # » est un commentaire et ne fait pas partie du texte"
            ),
            range: hash..<hash + 1,
            help: Wording(
                en: "put quotes around the whole text, or a space after '#' when it is a comment",
                fr: "mettez tout le texte entre guillemets, ou une espace après « # » si c'est un commentaire"
            )
        )
    }

    static func questionMarkBeforeKey(at offset: Int) -> LocatedProblem {
        LocatedProblem(
            code: .questionMarkBeforeKey,
            message: Wording(
                en: "a '?' cannot stand before a word",
                fr: "un « ? » ne peut pas précéder un mot"
            ),
            range: offset..<offset + 1,
            label: Wording(en: "take it out", fr: "retirez-le"),
            help: Wording(
                en: "what is assumed takes its '?' at the end: 'VALUE?'",
                fr: "ce qui est supposé prend son « ? » à la fin : « VALEUR? »"
            )
        )
    }

    /// - Parameter text: the whole text as it was meant.
    static func unquotedColon(_ text: String, at range: Range<Int>) -> LocatedProblem {
        let example = quotedExample(text)
        return LocatedProblem(
            code: .unquotedColon,
            message: Wording(
                en: "a text that contains ': ' needs quotes",
                fr: "un texte qui contient « : » demande des guillemets"
            ),
            range: range,
            label: example.map { Wording(en: "write \($0)", fr: "écrivez \($0)") }
                ?? Wording(en: "put quotes around it", fr: "mettez-le entre guillemets")
        )
    }

    /// A text in double quotes, as it can be typed; `nil` when it is long or has signs that quotes change.
    static func quotedExample(_ text: String) -> String? {
        let isFit = text.unicodeScalars.count <= 40 && !text.contains("\"") && !text.contains("\\")
        return isFit ? "\"\(Wording.excerpt(text).en.dropFirst().dropLast())\"" : nil
    }
}
