public import StakeholderModel

/// Why a text names no fact of a map, or why a value cannot stand there.
public struct AddressProblem: Error, Sendable, Hashable {
    /// What is wrong.
    public let message: Wording
    /// What to write instead.
    public let help: Wording?

    private init(_ message: Wording, help: Wording? = nil) {
        self.message = message
        self.help = help
    }
}

extension AddressProblem {
    static var empty: AddressProblem {
        AddressProblem(
            Wording(en: "a fact has to be named", fr: "il faut nommer un fait"),
            help: Wording(
                en: "write an identifier, a dot and a key, such as 'dg.stance'",
                fr: "écrivez un identifiant, un point et une clé, comme « dg.stance »"
            )
        )
    }

    static func unknownStart(_ name: String, objects: [String]) -> AddressProblem {
        let quoted = Wording.excerpt(name)
        let keys = MapTables.map.description.keys.map(\.key)
        return AddressProblem(
            Wording(
                en: "nothing on the map is called \(quoted.en)",
                fr: "rien sur la carte ne s'appelle \(quoted.fr)"
            ),
            help: NearestNames.didYouMean(NearestNames.suggestions(for: name, among: objects + keys))
        )
    }

    static func unknownObject(
        _ name: String,
        among names: [String],
        of object: ObjectDescription
    ) -> AddressProblem {
        let quoted = Wording.excerpt(name)
        return AddressProblem(
            Wording(
                en: "\(quoted.en) is not the identifier of \(object.name.en)",
                fr: "\(quoted.fr) n'est pas l'identifiant de : \(object.name.fr)"
            ),
            help: NearestNames.didYouMean(NearestNames.suggestions(for: name, among: names))
        )
    }

    static func unknownKey(_ name: String, among keys: [String]) -> AddressProblem {
        let quoted = Wording.excerpt(name)
        return AddressProblem(
            Wording(en: "there is no key \(quoted.en) here", fr: "il n'y a pas de clé \(quoted.fr) ici"),
            help: NearestNames.didYouMean(NearestNames.suggestions(for: name, among: keys))
                ?? .theKeysAre(keys)
        )
    }

    static func noKeysBelow(_ path: FactPath, _ name: String) -> AddressProblem {
        let (fact, key) = (Wording.quoted(path.description), Wording.excerpt(name))
        return AddressProblem(
            Wording(
                en: "\(fact.en) has no keys, so there is no \(key.en) below it",
                fr: "\(fact.fr) n'a pas de clés, donc pas de \(key.fr)"
            )
        )
    }

    static func noList(_ path: FactPath) -> AddressProblem {
        let fact = Wording.quoted(path.description)
        return AddressProblem(
            Wording(en: "\(fact.en) is not a list", fr: "\(fact.fr) n'est pas une liste")
        )
    }

    static func noPosition(_ text: String) -> AddressProblem {
        let quoted = Wording.excerpt(text)
        return AddressProblem(
            Wording(
                en: "\(quoted.en) is not a position in a list",
                fr: "\(quoted.fr) n'est pas une position dans une liste"
            ),
            help: Wording(
                en: "positions count from 0, as in 'heard[0]'",
                fr: "les positions se comptent à partir de 0, comme dans « heard[0] »"
            )
        )
    }

    static func noRelation(_ from: String, _ to: String) -> AddressProblem {
        let (one, other) = (Wording.excerpt(from), Wording.excerpt(to))
        return AddressProblem(
            Wording(
                en: "no relation goes from \(one.en) to \(other.en)",
                fr: "aucune relation ne va de \(one.fr) à \(other.fr)"
            ),
            help: Wording(
                en: "`dealmap add relation` writes one",
                fr: "`dealmap add relation` en écrit une"
            )
        )
    }

    static func noEvidence(_ path: FactPath) -> AddressProblem {
        let fact = Wording.quoted(path.description)
        return AddressProblem(
            Wording(
                en: "\(fact.en) is written without a source",
                fr: "\(fact.fr) s'écrit sans source"
            ),
            help: Wording(
                en: "leave '--from', '--date', '--basis' and '--assumed' out",
                fr: "retirez « --from », « --date », « --basis » et « --assumed »"
            )
        )
    }

    static func noValue(_ path: FactPath) -> AddressProblem {
        let fact = Wording.quoted(path.description)
        return AddressProblem(
            Wording(en: "there is no value for \(fact.en)", fr: "il n'y a pas de valeur pour \(fact.fr)"),
            help: Wording(
                en: "`--clear` takes it out; 'unknown' says that somebody asked",
                fr: "`--clear` la retire ; « unknown » dit que quelqu'un a demandé"
            )
        )
    }

    static func unreadableValue(_ text: String) -> AddressProblem {
        let quoted = Wording.excerpt(text)
        return AddressProblem(
            Wording(en: "\(quoted.en) cannot be read", fr: "\(quoted.fr) ne peut pas être lu"),
            help: Wording(
                en: "write it as the file would: '[a, b]' or '{ all: [a, b] }'",
                fr: "écrivez-la comme dans le fichier : « [a, b] » ou « { all: [a, b] } »"
            )
        )
    }
}
