import MapFormat
import StakeholderModel

/// The words behind `dealmap add`.
struct AddArguments {
    let words: [String]
    let evidence: TypedEvidence

    /// An object: its identifier, then `key=value`.
    func object(of section: MapKey, in map: AccountMap) throws -> MapEdit {
        guard evidence.isEmpty else { throw AddArguments.evidenceOfObject }
        guard let identifier = words.first, !identifier.contains("=") else { throw AddArguments.noIdentifier }
        var fields: [FileEntry] = []
        for word in words.dropFirst() {
            guard let mark = word.firstIndex(of: "=") else { throw AddArguments.noField(word) }
            let (key, value) = (String(word[..<mark]), String(word[word.index(after: mark)...]))
            let address = try FactAddress.ofNew(section, key: key)
            fields.append(FileEntry(key, try address.fileValue(value)))
        }
        return .add(section, identifier: identifier, fields: fields)
    }

    /// A relation: `dg formation mandates`, or `"dg -> formation" mandates`.
    func relation() throws -> MapEdit {
        var ends = words.dropLast()
        if let only = ends.first, ends.count == 1 {
            ends = RelationEnds.split(only)[...]
        }
        guard let kinds = words.last, ends.count == 2, let from = ends.first, let to = ends.last else {
            throw AddArguments.noRelation
        }
        let value = try FactAddress.newRelation.fileValue(kinds, evidence: evidence)
        return .addRelation(from: from, to: to, value)
    }
}

extension AddArguments {
    private static var noIdentifier: UsageError {
        UsageError(
            Wording(en: "what is added needs an identifier", fr: "ce qu'on ajoute a besoin d'un identifiant"),
            help: Wording(
                en: "for instance `dealmap add person drh title=\"Head of HR\"`",
                fr: "par exemple `dealmap add person drh title=\"DRH\"`"
            )
        )
    }

    private static func noField(_ word: String) -> UsageError {
        let quoted = Wording.quoted(word)
        return UsageError(
            Wording(
                en: "\(quoted.en) is not 'key=value'",
                fr: "\(quoted.fr) n'est pas de la forme « clé=valeur »"
            ),
            help: Wording(
                en: "put quotes around a value with spaces: title=\"Head of HR\"",
                fr: "mettez entre guillemets une valeur avec des espaces : title=\"Directeur général\""
            )
        )
    }

    private static var noRelation: UsageError {
        UsageError(
            Wording(
                en: "a relation needs two people and what binds them",
                fr: "une relation demande deux personnes et ce qui les lie"
            ),
            help: Wording(
                en: "for instance `dealmap add relation dg formation mandates`",
                fr: "par exemple `dealmap add relation dg formation mandates`"
            )
        )
    }

    private static var evidenceOfObject: UsageError {
        UsageError(
            Wording(
                en: "a whole object has no source: its facts have",
                fr: "un objet entier n'a pas de source : ses faits en ont"
            ),
            help: Wording(
                en: "write the source behind the value: \"stance=skeptic @formation\"",
                fr: "écrivez la source derrière la valeur : \"stance=skeptic @formation\""
            )
        )
    }
}
