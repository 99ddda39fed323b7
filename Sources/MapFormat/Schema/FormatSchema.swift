public import StakeholderModel

/// The JSON Schemas (draft-07) with which editors complete, explain and check files while they are typed.
///
/// They are made from the tables that the reader uses, and take everything that the reader takes. What they cannot
/// know, such as whether a person stands on the map, is for the reader to say.
public enum FormatSchema {
    /// The schema of a map, with its explanations in one language; the same bytes each time.
    public static func map(in language: Language) -> String {
        let head = Head(
            name: "map",
            title: Wording(en: "Dealmap: a map", fr: "Dealmap : une carte"),
            description: Wording(
                en:
                    "Who decides in a complex sale, who holds which budget, and what has to be passed before signature.",
                fr:
                    "Qui décide dans une vente complexe, qui détient quel budget, et ce qu'il faut passer avant la signature."
            )
        )
        return text(head, MapTables.map.description, in: language)
    }

    /// The schema of a playbook, with its explanations in one language; the same bytes each time.
    public static func playbook(in language: Language) -> String {
        let head = Head(
            name: "playbook",
            title: Wording(en: "Dealmap: a playbook", fr: "Dealmap : un playbook"),
            description: Wording(
                en: "The roles and the steps that a kind of deal usually has.",
                fr: "Les rôles et les étapes habituels d'un type d'affaire."
            )
        )
        return text(head, PlaybookTables.playbook.description, in: language)
    }

    /// The schema of a configuration, with its explanations in one language; the same bytes each time.
    public static func configuration(in language: Language) -> String {
        let head = Head(
            name: "configuration",
            title: Wording(en: "Dealmap: a configuration", fr: "Dealmap : une configuration"),
            description: Wording(
                en: "What a team sets for all of its maps.",
                fr: "Ce qu'une équipe règle pour toutes ses cartes."
            )
        )
        return text(head, ConfigurationTables.configuration.description, in: language)
    }

    private struct Head {
        let name: String
        let title: Wording
        let description: Wording
    }

    private static func text(_ head: Head, _ root: ObjectDescription, in language: Language) -> String {
        SchemaText.of(value(head, root, in: language))
    }

    private static func value(_ head: Head, _ root: ObjectDescription, in language: Language) -> SchemaValue {
        var builder = SchemaBuilder(language: language)
        let object = builder.object(root)
        let start: SchemaValue = [
            "$schema": "http://json-schema.org/draft-07/schema#",
            "$id": .text("urn:dealmap:schema:\(head.name):\(FormatVersion.current)"),
            "title": .text(head.title.text(in: language)),
            "description": .text(head.description.text(in: language)),
        ]
        return start + object + ["definitions": .object(builder.definitions)]
    }
}
