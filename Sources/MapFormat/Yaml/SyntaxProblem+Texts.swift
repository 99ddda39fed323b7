import StakeholderModel

/// Mistakes inside one text.
extension SyntaxProblem {
    var tabUsedToIndent: LocatedProblem {
        LocatedProblem(
            code: "tab-indent",
            message: Wording(en: "a tab is used to indent", fr: "une tabulation sert de retrait"),
            range: character(at: place),
            label: Wording(en: "use spaces", fr: "utilisez des espaces")
        )
    }

    func unclosedQuote(at opening: Int) -> LocatedProblem {
        LocatedProblem(
            code: "unclosed-quote",
            message: Wording(en: "this quote is never closed", fr: "ce guillemet n'est jamais fermé"),
            range: character(at: opening),
            label: Wording(en: "opened here", fr: "ouvert ici"),
            help: Wording(
                en: "close it; inside double quotes, write a quote as \\\"",
                fr: "fermez-le ; entre guillemets doubles, un guillemet s'écrit \\\""
            )
        )
    }

    /// `a: b: c`, or something nested under a key that already has a value.
    var unexpectedColon: LocatedProblem {
        let line = places.line(around: place)
        let before = places.text(line.lowerBound..<max(line.lowerBound, min(place, line.upperBound)))
        guard let value = before.range(ofColon: ()) else { return nestedUnderValue(line) }
        let start = line.lowerBound + before[..<value].utf8.count
        let text = places.trimmed(start..<line.upperBound)
        return LocatedProblem(
            code: "unquoted-colon",
            message: Wording(
                en: "a value that contains ': ' needs quotes",
                fr: "une valeur qui contient « : » demande des guillemets"
            ),
            range: text,
            label: Wording(en: "put quotes around it", fr: "mettez-la entre guillemets")
        )
    }

    private func nestedUnderValue(_ line: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: "bad-indentation",
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
        LocatedProblem(
            code: "missing-colon",
            message: Wording(en: "a ':' is missing after this", fr: "il manque « : » après ceci"),
            range: restOfLine(from: contextPlace),
            label: Wording(en: "write 'key: value'", fr: "écrivez « clé: valeur »")
        )
    }

    var textNeedsQuotes: LocatedProblem {
        // For `&` and `*` libyaml stops after the sign, and its context is the sign itself.
        let start = failure.context == "while scanning for the next token" ? place : contextPlace
        let sign = Wording.excerpt(places.text(character(at: start)))
        return LocatedProblem(
            code: "unquoted-sign",
            message: Wording(
                en: "a value that starts with \(sign.en) needs quotes",
                fr: "une valeur qui commence par \(sign.fr) demande des guillemets"
            ),
            range: character(at: start),
            label: Wording(en: "put quotes around the value", fr: "mettez la valeur entre guillemets")
        )
    }

    var badEscape: LocatedProblem {
        LocatedProblem(
            code: "bad-escape",
            message: Wording(
                en: "a '\\' inside double quotes has a meaning of its own",
                fr: "un « \\ » entre guillemets doubles a un sens particulier"
            ),
            range: character(at: place),
            label: Wording(
                en: "write '\\\\', or use single quotes",
                fr: "écrivez « \\\\ », ou des apostrophes"
            ),
            notes: [
                .init(
                    message: Wording(en: "in this text", fr: "dans ce texte"),
                    range: character(at: contextPlace)
                )
            ]
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
