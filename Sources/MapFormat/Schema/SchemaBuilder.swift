import StakeholderModel

/// Turns the description of the format into a schema, one definition for each shape that occurs.
struct SchemaBuilder {
    let language: Language
    /// The definitions so far, in the order of their first use.
    private(set) var definitions: [SchemaValue.Member] = []

    init(language: Language) { self.language = language }

    /// A reference to a definition, which is made when it is used for the first time. Definitions can be recursive.
    mutating func define(_ name: String, _ make: (inout SchemaBuilder) -> SchemaValue) -> SchemaValue {
        if !definitions.contains(where: { $0.key == name }) {
            let position = definitions.count
            definitions.append(.init(key: name, value: .null))
            definitions[position] = .init(key: name, value: make(&self))
        }
        return ["$ref": .text("#/definitions/\(name)")]
    }

    /// An object with exactly the keys of its table.
    mutating func object(_ object: ObjectDescription) -> SchemaValue {
        let required = object.keys.filter(\.isRequired).map(\.key)
        let schema: SchemaValue = [
            "type": "object", "properties": properties(object.keys), "additionalProperties": false,
        ]
        let needs: SchemaValue = required.isEmpty ? [:] : ["required": .texts(required)]
        return schema + needs + SchemaBuilder.choice(object.choice)
    }

    /// A reference to the definition of an object, named by what the object is called.
    mutating func reference(to object: ObjectDescription) -> SchemaValue {
        let words = object.name.en.split(separator: " ").filter { $0 != "a" && $0 != "an" }
        return define(words.joined(separator: "_")) { $0.object(object) }
    }

    /// The keys of an object with what stands after them.
    mutating func properties(_ keys: [KeyDescription]) -> SchemaValue {
        .object(keys.map { .init(key: $0.key, value: property($0)) })
    }

    private mutating func property(_ key: KeyDescription) -> SchemaValue {
        // Where nothing is required, a key with nothing after it says as little as no key.
        let nothing: [SchemaValue] = key.isRequired ? [] : [["type": "null"]]
        let forms = alternatives(for: key) + nothing
        return ["description": .text(key.help.text(in: language)), "anyOf": .list(forms)]
    }

    private mutating func alternatives(for key: KeyDescription) -> [SchemaValue] {
        if case .text = key.value, key.isRequired { return [someText()] }
        return alternatives(for: key.value)
    }

    private static func choice(_ choice: KeyChoice?) -> SchemaValue {
        switch choice {
        case nil: [:]
        case .atLeastOne(let keys): ["anyOf": .list(keys.map { ["required": [.text($0)]] })]
        case .exactlyOne(let keys): ["oneOf": .list(keys.map { only($0, of: keys) })]
        }
    }

    /// One key, while the others are left out or have nothing after them.
    private static func only(_ key: String, of keys: [String]) -> SchemaValue {
        let others = keys.filter { $0 != key }.map {
            SchemaValue.Member(key: $0, value: ["type": "null"])
        }
        return ["required": [.text(key)], "properties": .object(others)]
    }
}
