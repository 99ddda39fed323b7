import Findings
import StakeholderModel

/// Mistakes in how lines and brackets fit together.
extension SyntaxProblem {
    func notClosed(_ bracket: String) -> LocatedProblem {
        if let problem = textInBrackets { return problem }
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
            return LocatedProblem(
                code: .unclosedBracket,
                message: missing,
                range: rest,
                notes: [note],
                misleads: contextPlace..<Int.max
            )
        }
        var problem = bracketNeverClosed(at: contextPlace, bracket)
        if !rest.isEmpty { problem.notes = [.init(message: missing, range: rest)] }
        return problem
    }

    private func bracketNeverClosed(at opening: Int, _ bracket: String) -> LocatedProblem {
        let name = Wording.excerpt(bracket)
        return LocatedProblem(
            code: .unclosedBracket,
            message: bracket == "}"
                ? Wording(en: "this brace is not closed", fr: "cette accolade n'est pas fermée")
                : Wording(en: "this bracket is not closed", fr: "ce crochet n'est pas fermé"),
            range: character(at: opening),
            label: Wording(en: "\(name.en) is missing", fr: "il manque \(name.fr)"),
            misleads: opening..<Int.max
        )
    }

    var lineDoesNotFit: LocatedProblem {
        if let lastScalar, lastScalar.style == .quoted, isSameLine(lastScalar.range.upperBound) {
            return textAfterQuote(lastScalar.range)
        }
        if places.holds("- ", at: place) { return itemOutOfLine }
        return LocatedProblem(
            code: .badIndentation,
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

    func textAfterQuote(_ quoted: Range<Int>) -> LocatedProblem {
        let isApostrophe = places.holds("'", at: quoted.lowerBound)
        return LocatedProblem(
            code: .textAfterQuote,
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
            code: .missingSpace,
            message: Wording(
                en: "a space is missing after this ':'",
                fr: "il manque une espace après ce « : »"
            ),
            range: character(at: place),
            label: Wording(en: "write 'key: value'", fr: "écrivez « clé: valeur »")
        )
    }

    var itemExpected: LocatedProblem {
        LocatedProblem(
            code: .badIndentation,
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
            ],
            help: Wording(
                en: "write '- ' before it for a new item, or move it to the right to add to the item above",
                fr:
                    "écrivez « - » devant pour un nouvel élément, ou décalez la ligne à droite pour compléter celui du dessus"
            )
        )
    }

    var itemNotAllowed: LocatedProblem {
        LocatedProblem(
            code: .badIndentation,
            message: Wording(en: "a list cannot start here", fr: "une liste ne peut pas commencer ici"),
            range: restOfLine(from: place),
            label: Wording(
                en: "start it on the next line, or write '[a, b]'",
                fr: "commencez-la à la ligne suivante, ou écrivez « [a, b] »"
            )
        )
    }

    var valueExpected: LocatedProblem {
        if let mark = questionMarkBefore { return .questionMarkAlone(at: mark) }
        if let openBracket, restOfLine(from: place).isEmpty {
            return bracketNeverClosed(at: openBracket, places.holds("[", at: openBracket) ? "]" : "}")
        }
        return LocatedProblem(
            code: .missingValue,
            message: Wording(en: "a value is missing before this", fr: "il manque une valeur avant ceci"),
            range: character(at: place),
            help: Wording(
                en: "write the value, or take out the sign before it",
                fr: "écrivez la valeur, ou retirez le signe qui la précède"
            )
        )
    }

    var afterTheEnd: LocatedProblem {
        LocatedProblem(
            code: .badIndentation,
            message: Wording(
                en: "this does not belong to what stands above",
                fr: "ceci ne se rattache pas à ce qui précède"
            ),
            range: restOfLine(from: place),
            help: Wording(
                en: "write every line as 'key: value', or start it with '- ' in a list",
                fr: "écrivez chaque ligne comme « clé: valeur », ou avec « - » dans une liste"
            )
        )
    }

    var other: LocatedProblem {
        LocatedProblem(
            code: .yamlSyntax,
            message: Wording(
                en: "from here on the file cannot be read",
                fr: "à partir d'ici, le fichier ne peut pas être lu"
            ),
            range: character(at: place),
            help: Wording(
                en: "look at this line and the one above: a text with signs in it needs quotes",
                fr:
                    "regardez cette ligne et celle du dessus : un texte avec des signes demande des guillemets"
            )
        )
    }

    var noMemory: LocatedProblem {
        LocatedProblem(
            code: .yamlSyntax,
            message: Wording(
                en: "the file cannot be read",
                fr: "le fichier ne peut pas être lu"
            )
        )
    }

    private var contextKey: Range<Int> {
        let rest = restOfLine(from: contextPlace)
        let word = places.text(rest).prefix { $0 != " " }
        return rest.lowerBound..<rest.lowerBound + word.utf8.count
    }

    func isSameLine(_ offset: Int) -> Bool {
        places.position(at: offset).line == places.position(at: place).line
    }
}
