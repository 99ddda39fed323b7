import Findings
import StakeholderModel

/// Mistakes inside one text.
extension SyntaxProblem {
    var tabUsedToIndent: LocatedProblem {
        LocatedProblem(
            code: .tabIndent,
            message: Wording(en: "a tab is used to indent", fr: "une tabulation sert de retrait"),
            range: character(at: place),
            label: Wording(en: "use spaces", fr: "utilisez des espaces")
        )
    }

    func unclosedQuote(at opening: Int) -> LocatedProblem {
        LocatedProblem(
            code: .unclosedQuote,
            message: Wording(en: "this quote is never closed", fr: "ce guillemet n'est jamais fermé"),
            range: character(at: opening),
            label: Wording(en: "opened here", fr: "ouvert ici"),
            help: places.holds("'", at: opening) ? closeApostrophe : closeQuote
        )
    }

    private var closeQuote: Wording {
        Wording(
            en: "write '\"' at the end of the text; inside it, a '\"' is written '\\\"'",
            fr: "écrivez « \" » à la fin du texte ; à l'intérieur, un « \" » s'écrit « \\\" »"
        )
    }

    private var closeApostrophe: Wording {
        Wording(
            en: "close it at the end of the text; a text with an apostrophe takes double quotes instead",
            fr: "fermez-le à la fin du texte ; un texte avec une apostrophe prend des guillemets doubles"
        )
    }

    /// `a: b: c`, or something nested under a key that already has a value.
    var unexpectedColon: LocatedProblem {
        let line = places.line(around: place)
        let before = places.text(line.lowerBound..<max(line.lowerBound, min(place, line.upperBound)))
        guard let value = before.range(ofColon: ()) else { return nestedUnderValue(line) }
        let start = line.lowerBound + before[..<value].utf8.count
        let text = places.trimmed(start..<line.upperBound)
        return .unquotedColon(places.text(text), at: text)
    }

    private func nestedUnderValue(_ line: Range<Int>) -> LocatedProblem {
        if let above = lastScalar?.range, let misspelt = MisreadKey.problem(with: above, in: places) {
            return misspelt
        }
        return LocatedProblem(
            code: .badIndentation,
            message: Wording(
                en: "this line is indented under a key that already has a value",
                fr: "cette ligne est en retrait sous une clé qui a déjà une valeur"
            ),
            range: line,
            help: Wording(
                en: "line it up with the keys above, or move the value away from the key above",
                fr: "alignez-la sur les clés du dessus, ou retirez la valeur de la clé du dessus"
            )
        )
    }

    var missingColon: LocatedProblem {
        if let misspelt = MisreadKey.problem(with: restOfLine(from: contextPlace), in: places) {
            return misspelt
        }
        return LocatedProblem(
            code: .missingColon,
            message: Wording(en: "a ':' is missing after this", fr: "il manque « : » après ceci"),
            range: restOfLine(from: contextPlace),
            label: Wording(en: "write 'key: value'", fr: "écrivez « clé: valeur »")
        )
    }

    var textNeedsQuotes: LocatedProblem {
        // For `&` and `*` libyaml stops after the sign, and its context is the sign itself.
        let start = failure.context == "while scanning for the next token" ? place : contextPlace
        if places.holds("@", at: start) { return sourceFirst(at: start) }
        if places.holds("%", at: start), places.line(around: start).lowerBound == start { return directive }
        let sign = Wording.excerpt(places.text(character(at: start)))
        return LocatedProblem(
            code: .unquotedSign,
            message: Wording(
                en: "a value that starts with \(sign.en) needs quotes",
                fr: "une valeur qui commence par \(sign.fr) demande des guillemets"
            ),
            range: character(at: start),
            label: Wording(en: "put quotes around the value", fr: "mettez la valeur entre guillemets")
        )
    }

    /// `> 40 k€` or `| text`: the sign announces a text on the lines below.
    var textBehindBlockSign: LocatedProblem {
        let sign = Wording.excerpt(places.text(character(at: contextPlace)))
        return LocatedProblem(
            code: .unquotedSign,
            message: Wording(
                en: "a value that starts with \(sign.en) needs quotes",
                fr: "une valeur qui commence par \(sign.fr) demande des guillemets"
            ),
            range: restOfLine(from: contextPlace),
            label: Wording(en: "put quotes around the value", fr: "mettez la valeur entre guillemets"),
            help: Wording(
                en: "or write a long text on the lines below \(sign.en), further right",
                fr: "ou écrivez un long texte sur les lignes sous \(sign.fr), plus à droite"
            )
        )
    }

    private func sourceFirst(at start: Int) -> LocatedProblem {
        LocatedProblem(
            code: .unquotedSign,
            message: Wording(
                en: "a value cannot start with '@'",
                fr: "une valeur ne peut pas commencer par « @ »"
            ),
            range: character(at: start),
            help: Wording(
                en: "a source follows its value: 'VALUE @SOURCE', or 'unknown @SOURCE'; a text takes quotes",
                fr:
                    "une source suit sa valeur : « VALEUR @SOURCE », ou « unknown @SOURCE » ; un texte prend des guillemets"
            )
        )
    }

    var badEscape: LocatedProblem {
        LocatedProblem(
            code: .badEscape,
            message: Wording(
                en: "a '\\' inside double quotes has a meaning of its own",
                fr: "un « \\ » entre guillemets doubles a un sens particulier"
            ),
            range: character(at: place),
            label: Wording(
                en: "write '\\\\', or use single quotes around the text",
                fr: "écrivez « \\\\ », ou entourez le texte d'apostrophes"
            )
        )
    }
}

extension String {
    /// Where the value starts after the first `: ` of a line.
    fileprivate func range(ofColon: ()) -> String.Index? {
        var previous: Character = "x"
        for index in indices {
            if self[index] == " ", previous == ":" { return index }
            previous = self[index]
        }
        return nil
    }
}
