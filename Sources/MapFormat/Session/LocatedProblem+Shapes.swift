import StakeholderModel

/// A value of the wrong shape: a list where one value belongs, nothing where something has to be.
extension LocatedProblem {
    static func missingValue(after key: LocatedText) -> LocatedProblem {
        let name = Wording.excerpt(key.text)
        return LocatedProblem(
            code: "missing-value",
            message: Wording(en: "\(name.en) has no value", fr: "\(name.fr) n'a pas de valeur"),
            range: key.range
        )
    }

    static func emptyItem(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: "missing-value",
            message: Wording(en: "this item of the list is empty", fr: "cet élément de la liste est vide"),
            range: range,
            label: Wording(
                en: "write 'unknown' when there are others whom nobody knows",
                fr: "écrivez « unknown » s'il y en a d'autres que personne ne connaît"
            )
        )
    }

    static func oneValueExpected(at range: Range<Int>, insteadOfList isList: Bool) -> LocatedProblem {
        let found = isList ? Wording(en: "a list", fr: "une liste") : Wording(en: "keys", fr: "des clés")
        return LocatedProblem(
            code: "expected-one-value",
            message: Wording(
                en: "one value is expected here, not \(found.en)",
                fr: "une seule valeur est attendue ici, et non \(found.fr)"
            ),
            range: range,
            help: isList
                ? nil
                : Wording(
                    en: "with evidence, write { is: VALUE, from: SOURCE }",
                    fr: "avec une preuve, écrivez { is: VALEUR, from: SOURCE }"
                )
        )
    }

    static func textExpected(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: "expected-text",
            message: Wording(en: "a text is expected here", fr: "un texte est attendu ici"),
            range: range,
            label: Wording(en: "put quotes around the text", fr: "mettez le texte entre guillemets")
        )
    }

    static func listExpected(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: "expected-list",
            message: Wording(en: "a list is expected here", fr: "une liste est attendue ici"),
            range: range,
            label: Wording(en: "start each item with '- '", fr: "commencez chaque élément par « - »")
        )
    }

    static func objectExpected(_ name: Wording, keys: [String], at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: "expected-keys",
            message: Wording(
                en: "\(name.en) is written with keys",
                fr: "\(name.fr) s'écrit avec des clés"
            ),
            range: range,
            help: .theKeysAre(keys)
        )
    }
}

extension Wording {
    /// The sentence that lists the keys of an object.
    static func theKeysAre(_ keys: [String]) -> Wording {
        let list = keys.joined(separator: ", ")
        return Wording(en: "the keys are \(list)", fr: "les clés sont \(list)")
    }
}
