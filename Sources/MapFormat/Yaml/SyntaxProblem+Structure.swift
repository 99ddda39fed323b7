import Findings
import StakeholderModel

/// Mistakes in how lines and brackets fit together.
extension SyntaxProblem {
    func notClosed(_ bracket: String) -> LocatedProblem {
        let name = Wording.excerpt(bracket)
        let opening = character(at: contextPlace)
        let missing = Wording(
            en: "a ',' or a \(name.en) is missing before this",
            fr: "il manque « , » ou \(name.fr) avant ceci"
        )
        let rest = restOfLine(from: place)
        guard !isSameLine(contextPlace) || rest.isEmpty else {
            let note = LocatedProblem.Note(
                message: Wording(en: "opened here", fr: "ouvert ici"),
                range: opening
            )
            return LocatedProblem(code: "unclosed-bracket", message: missing, range: rest, notes: [note])
        }
        var problem = bracketNeverClosed(at: contextPlace, bracket)
        if !rest.isEmpty { problem.notes = [.init(message: missing, range: rest)] }
        return problem
    }

    private func bracketNeverClosed(at opening: Int, _ bracket: String) -> LocatedProblem {
        let name = Wording.excerpt(bracket)
        return LocatedProblem(
            code: "unclosed-bracket",
            message: Wording(en: "this bracket is not closed", fr: "cette parenthèse n'est pas fermée"),
            range: character(at: opening),
            label: Wording(en: "\(name.en) is missing", fr: "il manque \(name.fr)")
        )
    }

    var lineDoesNotFit: LocatedProblem {
        if let lastScalar, lastScalar.style == .quoted, isSameLine(lastScalar.range.upperBound) {
            return textAfterQuote(lastScalar.range)
        }
        return LocatedProblem(
            code: "bad-indentation",
            message: Wording(
                en: "this line does not line up with the keys above",
                fr: "cette ligne n'est pas alignée sur les clés du dessus"
            ),
            range: restOfLine(from: place),
            help: Wording(
                en: "keys that belong together start in the same column",
                fr: "les clés qui vont ensemble commencent dans la même colonne"
            )
        )
    }

    private func textAfterQuote(_ quoted: Range<Int>) -> LocatedProblem {
        let isApostrophe = places.holds("'", at: quoted.lowerBound)
        return LocatedProblem(
            code: "text-after-quote",
            message: Wording(
                en: "nothing can follow the closing quote",
                fr: "rien ne peut suivre le guillemet fermant"
            ),
            range: restOfLine(from: place),
            label: isApostrophe
                ? Wording(
                    en: "use double quotes around the text",
                    fr: "entourez le texte de guillemets doubles"
                )
                : Wording(en: "put it inside the quotes", fr: "mettez-le entre les guillemets")
        )
    }

    var missingSpace: LocatedProblem {
        LocatedProblem(
            code: "missing-space",
            message: Wording(
                en: "a space is missing after this ':'",
                fr: "il manque une espace après ce « : »"
            ),
            range: character(at: place)
        )
    }

    var itemExpected: LocatedProblem {
        LocatedProblem(
            code: "bad-indentation",
            message: Wording(
                en: "an item that starts with '- ' is expected here",
                fr: "un élément qui commence par « - » est attendu ici"
            ),
            range: restOfLine(from: place),
            notes: [
                .init(
                    message: Wording(en: "the list starts here", fr: "la liste commence ici"),
                    range: contextKey
                )
            ]
        )
    }

    var itemNotAllowed: LocatedProblem {
        LocatedProblem(
            code: "bad-indentation",
            message: Wording(en: "a list cannot start here", fr: "une liste ne peut pas commencer ici"),
            range: restOfLine(from: place),
            label: Wording(
                en: "start it on its own line, or write '[a, b]'",
                fr: "commencez-la sur sa propre ligne, ou écrivez « [a, b] »"
            )
        )
    }

    var valueExpected: LocatedProblem {
        if let openBracket, restOfLine(from: place).isEmpty {
            return bracketNeverClosed(at: openBracket, places.holds("[", at: openBracket) ? "]" : "}")
        }
        return LocatedProblem(
            code: "missing-value",
            message: Wording(en: "a value is missing before this", fr: "il manque une valeur avant ceci"),
            range: character(at: place)
        )
    }

    var afterTheEnd: LocatedProblem {
        LocatedProblem(
            code: "bad-indentation",
            message: Wording(
                en: "this does not belong to what stands above",
                fr: "ceci ne se rattache pas à ce qui précède"
            ),
            range: restOfLine(from: place)
        )
    }

    var other: LocatedProblem {
        LocatedProblem(
            code: "yaml-syntax",
            message: Wording(
                en: "this is not valid YAML: \(failure.problem)",
                fr: "ceci n'est pas du YAML valide : \(failure.problem)"
            ),
            range: character(at: place)
        )
    }

    var noMemory: LocatedProblem {
        LocatedProblem(
            code: "yaml-syntax",
            message: Wording(
                en: "the text could not be read as YAML",
                fr: "le texte n'a pas pu être lu comme du YAML"
            )
        )
    }

    private var contextKey: Range<Int> {
        let rest = restOfLine(from: contextPlace)
        let word = places.text(rest).prefix { $0 != " " }
        return rest.lowerBound..<rest.lowerBound + word.utf8.count
    }

    private func isSameLine(_ offset: Int) -> Bool {
        places.position(at: offset).line == places.position(at: place).line
    }
}
