import FoundationEssentials
import StakeholderModel
import Testing

@testable import MapFormat

@Suite struct FormatSchemaTests {
    private static let playbookObjects = [
        PlaybookTables.playbook.description, PlaybookTables.role.description, PlaybookTables.gate.description,
        PlaybookTables.condition.description, WordingDraft.reader.description,
    ]

    private static let configurationObjects = [
        ConfigurationTables.configuration.description, ConfigurationTables.thresholds.description,
    ]

    private static let mapKeys =
        MapTables.objects.flatMap(\.keys) + LongForm.reader.description.keys + RuleWords.keys

    private static let allKeys = [
        mapKeys, playbookObjects.flatMap(\.keys), configurationObjects.flatMap(\.keys),
    ]

    @Test(arguments: Language.allCases)
    func `every key of the tables is explained`(language: Language) throws {
        let schemas = try SchemaDocument.all(in: language).map(\.explanations)
        for (keys, schema) in zip(Self.allKeys, schemas) {
            for key in keys {
                let help = key.help.text(in: language)
                #expect(schema[key.key]?.contains(help) == true, "\(key.key): \(help)")
            }
        }
    }

    @Test func `an explanation is a sentence in each language, and short enough to be read beside a key`() {
        for key in Self.allKeys.joined() {
            for text in [key.help.en, key.help.fr] {
                #expect(text.hasSuffix(".") && text.first?.isUppercase == true, "\(key.key): \(text)")
                #expect((12...160).contains(text.count), "\(key.key): \(text)")
            }
            #expect(key.help.en != key.help.fr, "\(key.key)")
        }
    }

    @Test(arguments: Language.allCases)
    func `every reference leads to a definition, and every definition is used`(language: Language) throws {
        for schema in try SchemaDocument.all(in: language) {
            let references = Set(schema.all.compactMap { $0["$ref"]?.text })
            guard case .object(let definitions)? = schema["definitions"] else {
                Issue.record("no definitions")
                return
            }
            #expect(references == Set(definitions.keys.map { "#/definitions/\($0)" }))
        }
    }

    @Test func `no key that the reader does not know is let through`() throws {
        for schema in try SchemaDocument.all(in: .english) {
            for object in schema.all where object["properties"] != nil && object["type"]?.text == "object" {
                #expect(object["additionalProperties"] == .other)
            }
        }
    }

    @Test func `the same schema has the same bytes each time`() {
        #expect(FormatSchema.map(in: .french) == FormatSchema.map(in: .french))
        #expect(FormatSchema.map(in: .french) != FormatSchema.map(in: .english))
        #expect(FormatSchema.playbook(in: .french) != FormatSchema.playbook(in: .english))
        #expect(FormatSchema.configuration(in: .french) != FormatSchema.configuration(in: .english))
    }

    /// With `DEALMAP_ACCEPT=1` in the environment the published schemas are written anew.
    @Test(arguments: ["dealmap", "playbook", "configuration"])
    func `the published schemas are those of the reader`(name: String) throws {
        let file = projectFolder.appending(path: "docs/\(name).schema.json")
        let text =
            switch name {
            case "playbook": FormatSchema.playbook(in: .english)
            case "configuration": FormatSchema.configuration(in: .english)
            default: FormatSchema.map(in: .english)
            }
        if ProcessInfo.processInfo.environment["DEALMAP_ACCEPT"] == "1" {
            try Data(text.utf8).write(to: file)
        }
        let published = try String(contentsOf: file, encoding: .utf8)
        #expect(published == text, "stale: run `make generate`")
    }

    @Test func `JSON is written with what it cannot hold escaped`() {
        let value: SchemaValue = ["a\"b\\c\n\u{01}é": [1, true, .null, [], [:]]]
        #expect(SchemaText.of(value) == "{\"a\\\"b\\\\c\\n\\u0001é\": [1, true, null, [], {}]}\n")
    }
}

/// The folder of the project.
let projectFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
