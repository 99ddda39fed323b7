import FoundationEssentials
import MapFormat
import StakeholderModel

/// A schema as an editor reads it, back from its text.
indirect enum SchemaDocument: Decodable, Hashable {
    case object([String: SchemaDocument])
    case list([SchemaDocument])
    case text(String)
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let object = try? container.decode([String: SchemaDocument].self) {
            self = .object(object)
        } else if let list = try? container.decode([SchemaDocument].self) {
            self = .list(list)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else {
            self = .other
        }
    }

    /// The schemas of all kinds of file in a language.
    static func all(in language: Language) throws -> [SchemaDocument] {
        try [
            FormatSchema.map(in: language), FormatSchema.playbook(in: language),
            FormatSchema.configuration(in: language),
        ].map {
            try JSONDecoder().decode(SchemaDocument.self, from: Data($0.utf8))
        }
    }

    subscript(key: String) -> SchemaDocument? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    var text: String? {
        guard case .text(let text) = self else { return nil }
        return text
    }

    /// The value itself and everything in it.
    var all: [SchemaDocument] {
        switch self {
        case .object(let members): [self] + members.values.flatMap(\.all)
        case .list(let items): [self] + items.flatMap(\.all)
        case .text, .other: [self]
        }
    }

    /// Each key of each object of the format that is described in it, with its explanation.
    var explanations: [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for case .object(let keys)? in all.map({ $0["properties"] }) {
            for (key, value) in keys {
                let definition = value["$ref"]?.text.flatMap {
                    self["definitions"]?[String($0.dropFirst(14))]
                }
                if let text = (definition ?? value)["description"]?.text {
                    found[key, default: []].insert(text)
                }
            }
        }
        return found
    }
}
