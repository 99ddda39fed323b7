import Findings
import StakeholderModel

/// What is YAML and still not taken.
extension LocatedProblem {
    static func anchor(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .anchor,
            message: Wording(
                en: "a '&' at the start of a value is not read in this format",
                fr: "un « & » au début d'une valeur n'est pas lu dans ce format"
            ),
            range: range,
            help: Wording(
                en: "put quotes around a text that starts with '&'; repeat a value that is used twice",
                fr:
                    "mettez entre guillemets un texte qui commence par « & » ; répétez une valeur qui sert deux fois"
            )
        )
    }

    static func alias(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .alias,
            message: Wording(
                en: "a '*' at the start of a value is not read in this format",
                fr: "un « * » au début d'une valeur n'est pas lu dans ce format"
            ),
            range: range,
            help: Wording(
                en: "put quotes around a text that starts with '*'; repeat a value that is used twice",
                fr:
                    "mettez entre guillemets un texte qui commence par « * » ; répétez une valeur qui sert deux fois"
            )
        )
    }

    static func tag(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .tag,
            message: Wording(
                en: "a '!' at the start of a value is not read in this format",
                fr: "un « ! » au début d'une valeur n'est pas lu dans ce format"
            ),
            range: range,
            help: Wording(
                en: "write the value alone; put quotes around a text that starts with '!'",
                fr: "écrivez la valeur seule ; mettez entre guillemets un texte qui commence par « ! »"
            )
        )
    }

    static func mergeKey(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .mergeKey,
            message: Wording(
                en: "'<<' is not read in this format",
                fr: "« << » n'est pas lu dans ce format"
            ),
            range: range,
            help: Wording(en: "write the keys themselves here", fr: "écrivez ici les clés elles-mêmes")
        )
    }

    static func severalDocuments(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .severalDocuments,
            message: Wording(en: "a second map starts here", fr: "une deuxième carte commence ici"),
            range: range,
            label: Wording(en: "take this line out", fr: "retirez cette ligne"),
            help: Wording(
                en: "one file holds one map: write a second one in a file of its own",
                fr: "un fichier contient une seule carte : écrivez la seconde dans son propre fichier"
            )
        )
    }

    /// The same words as for a `?` that reaches the schema as a text.
    static func questionMarkAlone(at range: Range<Int>) -> LocatedProblem {
        if case .failure(let problem) = FactNotation.parse("?", isText: false) {
            return LocatedProblem(problem, at: range)
        }
        return keyIsNotText(at: range)
    }

    static func keyIsNotText(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .keyNotText,
            message: Wording(en: "a key has to be a word", fr: "une clé doit être un mot"),
            range: range,
            label: Wording(en: "a list cannot be a key", fr: "une liste ne peut pas être une clé"),
            help: Wording(en: "write 'key: value'", fr: "écrivez « clé: valeur »")
        )
    }

    static func duplicateKey(_ key: LocatedText, first: LocatedText) -> LocatedProblem {
        let name = Wording.excerpt(key.text)
        return LocatedProblem(
            code: .duplicateKey,
            message: Wording(
                en: "\(name.en) is written twice here",
                fr: "\(name.fr) est écrit deux fois ici"
            ),
            range: key.range,
            label: Wording(en: "written again", fr: "écrit une seconde fois"),
            notes: [
                Note(message: Wording(en: "first written here", fr: "écrit ici d'abord"), range: first.range)
            ],
            help: Wording(
                en: "keep one of them, with everything that belongs to it",
                fr: "gardez-en un seul, avec tout ce qui lui appartient"
            )
        )
    }
}
