import StakeholderModel

/// What is YAML and still not taken.
extension LocatedProblem {
    static func anchor(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: "anchor",
            message: Wording(
                en: "anchors are not read in this format",
                fr: "les ancres ne sont pas lues dans ce format"
            ),
            range: range,
            help: Wording(
                en: "write the value at each place; put quotes around a text that starts with '&'",
                fr:
                    "écrivez la valeur à chaque endroit ; mettez entre guillemets un texte qui commence par « & »"
            )
        )
    }

    static func alias(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: "alias",
            message: Wording(
                en: "aliases are not read in this format",
                fr: "les alias ne sont pas lus dans ce format"
            ),
            range: range,
            help: Wording(
                en: "write the value at each place; put quotes around a text that starts with '*'",
                fr:
                    "écrivez la valeur à chaque endroit ; mettez entre guillemets un texte qui commence par « * »"
            )
        )
    }

    static func tag(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: "tag",
            message: Wording(
                en: "tags are not read in this format",
                fr: "les étiquettes ne sont pas lues dans ce format"
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
            code: "merge-key",
            message: Wording(
                en: "merge keys are not read in this format",
                fr: "les clés de fusion ne sont pas lues"
            ),
            range: range,
            help: Wording(en: "write the keys at each place", fr: "écrivez les clés à chaque endroit")
        )
    }

    static func severalDocuments(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: "several-documents",
            message: Wording(en: "a second document starts here", fr: "un deuxième document commence ici"),
            range: range,
            label: Wording(en: "one file is one document", fr: "un fichier est un seul document")
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
            code: "key-not-text",
            message: Wording(en: "a key has to be a word", fr: "une clé doit être un mot"),
            range: range,
            label: Wording(en: "a list or mapping cannot be a key", fr: "une liste ne peut pas être une clé")
        )
    }

    static func duplicateKey(_ key: LocatedText, first: LocatedText) -> LocatedProblem {
        let name = Wording.excerpt(key.text)
        return LocatedProblem(
            code: "duplicate-key",
            message: Wording(
                en: "\(name.en) is written twice here",
                fr: "\(name.fr) est écrit deux fois ici"
            ),
            range: key.range,
            label: Wording(en: "written again", fr: "écrit une seconde fois"),
            notes: [
                Note(message: Wording(en: "first written here", fr: "écrit ici d'abord"), range: first.range)
            ]
        )
    }
}

/// The limits of a file that nobody vouches for.
extension LocatedProblem {
    static func tooDeep(at range: Range<Int>, limit: Int) -> LocatedProblem {
        LocatedProblem(
            code: "too-deep",
            message: Wording(
                en: "this is nested more than \(limit) levels deep",
                fr: "l'imbrication dépasse \(limit) niveaux"
            ),
            range: range
        )
    }

    static func tooManyNodes(limit: Int) -> LocatedProblem {
        LocatedProblem(
            code: "too-many-values",
            message: Wording(
                en: "the file has more than \(limit) keys and values, the most that is read",
                fr: "le fichier a plus de \(limit) clés et valeurs, le maximum lu"
            )
        )
    }

    static func valueTooLong(at range: Range<Int>, limit: Int) -> LocatedProblem {
        LocatedProblem(
            code: "value-too-long",
            message: Wording(
                en: "this value is longer than \(limit) bytes, the most that is read",
                fr: "cette valeur dépasse \(limit) octets, le maximum lu"
            ),
            range: range
        )
    }
}
