import Findings
import StakeholderModel

/// A value of the wrong shape: a list where one value belongs, nothing where something has to be.
extension LocatedProblem {
    static func missingValue(after key: LocatedText) -> LocatedProblem {
        let name = Wording.excerpt(key.text)
        return LocatedProblem(
            code: .missingValue,
            message: Wording(en: "\(name.en) has no value", fr: "\(name.fr) n'a pas de valeur"),
            range: key.range,
            label: Wording(en: "write one after the ':'", fr: "écrivez-en une après le « : »")
        )
    }

    static func emptyItem(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .missingValue,
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
            code: .expectedOneValue,
            message: Wording(
                en: "one value is expected here, not \(found.en)",
                fr: "une seule valeur est attendue ici, et non \(found.fr)"
            ),
            range: range,
            help: isList
                ? Wording(
                    en: "write one of them, with '?' when it is assumed",
                    fr: "écrivez-en une, avec « ? » si elle est supposée"
                )
                : Wording(
                    en: "with evidence, write { is: VALUE, from: SOURCE }",
                    fr: "avec une preuve, écrivez { is: VALEUR, from: SOURCE }"
                )
        )
    }

    static func textExpected(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .expectedText,
            message: Wording(en: "a text is expected here", fr: "un texte est attendu ici"),
            range: range,
            label: Wording(en: "put quotes around the text", fr: "mettez le texte entre guillemets")
        )
    }

    /// - Parameter key: a key of the items, where they have keys.
    static func listExpected(at range: Range<Int>, ofItemsWith key: String? = nil) -> LocatedProblem {
        let example = key.map { Wording.quoted("- \($0): …") }
        return LocatedProblem(
            code: .expectedList,
            message: Wording(en: "a list is expected here", fr: "une liste est attendue ici"),
            range: range,
            label: Wording(en: "start each item with '- '", fr: "commencez chaque élément par « - »"),
            help: example.map {
                Wording(
                    en: "on the lines below, such as \($0.en)",
                    fr: "sur les lignes du dessous, par exemple \($0.fr)"
                )
            }
        )
    }

    static func objectExpected(
        _ name: Wording,
        keys: [String],
        insteadOf node: Node,
        at range: Range<Int>
    ) -> LocatedProblem {
        let found =
            node.items == nil ? Wording(en: "a text", fr: "un texte") : Wording(en: "a list", fr: "une liste")
        return LocatedProblem(
            code: .expectedKeys,
            message: Wording(
                en: "\(name.en) is written as 'key: value', not as \(found.en)",
                fr: "\(name.fr) s'écrit comme « clé: valeur », et non comme \(found.fr)"
            ),
            range: range,
            help: example(keys, insteadOf: node)
        )
    }

    private static func example(_ keys: [String], insteadOf node: Node) -> Wording? {
        if keys.contains(MapKey.dealmap.rawValue) {
            return Wording(
                en: "a map starts with the lines 'dealmap: 1' and 'account: NAME'",
                fr: "une carte commence par les lignes « dealmap: 1 » et « account: NOM »"
            )
        }
        if let text = node.scalar?.text, keys.contains(MapKey.quote.rawValue) {
            let example = Wording.excerpt("- quote: \(quotedExample(text) ?? "\"…\"")")
            return Wording(en: "write \(example.en)", fr: "écrivez \(example.fr)")
        }
        if let text = node.scalar?.text, text.unicodeScalars.count <= 40, keys.contains(MapKey.name.rawValue),
            !text.contains(where: { ",:#{}[]\"\n".contains($0) })
        {
            let example = Wording.excerpt("{ name: \(text) }")
            return Wording(en: "write \(example.en)", fr: "écrivez \(example.fr)")
        }
        return .theKeysAre(keys)
    }
}

extension Wording {
    /// The sentence that lists the keys of an object.
    static func theKeysAre(_ keys: [String]) -> Wording {
        let list = keys.joined(separator: ", ")
        return Wording(en: "the keys are \(list)", fr: "les clés sont \(list)")
    }
}
