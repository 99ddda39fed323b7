import StakeholderModel

/// What stands after a key.
extension SchemaBuilder {
    /// The forms that a value can have.
    mutating func alternatives(for value: ValueDescription) -> [SchemaValue] {
        switch value {
        case .text: [text()]
        case .texts: [text(), SchemaBuilder.list(of: text())]
        case .setting(let scalar): [setting(scalar)]
        case .settings(let scalar): oneOrMany(setting(scalar))
        case .fact(let scalar): [fact(ScalarShape(scalar))]
        case .facts(let scalar): oneOrMany(fact(ScalarShape(scalar)))
        case .sharing: [sharing()]
        case .rule: [rule()]
        case .rules: oneOrMany(rule())
        case .ruleMembers: [ruleMember(), SchemaBuilder.list(of: ruleMember()) + ["minItems": 1]]
        case .object(let object): [reference(to: object)]
        case .list(let object): [SchemaBuilder.list(of: reference(to: object))]
        case .section(let object, let canBeStated): section(object, canBeStated)
        case .relations: [SchemaBuilder.list(of: relation())]
        case .ties: [SchemaBuilder.list(of: tie())]
        case .wording: [reference(to: WordingDraft.reader.description)]
        case .byWord(let words, let scalar):
            [
                [
                    "type": "object", "propertyNames": setting(words),
                    "additionalProperties": ["anyOf": [setting(scalar), ["type": "null"]]],
                ]
            ]
        case .anything: [true]
        }
    }

    static func list(of item: SchemaValue) -> SchemaValue { ["type": "array", "items": item] }

    private func oneOrMany(_ item: SchemaValue) -> [SchemaValue] { [item, SchemaBuilder.list(of: item)] }

    /// Free text. YAML sees numbers and booleans in some of them.
    private mutating func text() -> SchemaValue {
        define("free_text") { _ in ["type": .texts(["string"] + ScalarShape.everyType)] }
    }

    /// Free text without which the object makes no sense.
    mutating func someText() -> SchemaValue {
        define("required_text") { _ in ["type": .texts(["string"] + ScalarShape.everyType), "minLength": 1] }
    }

    /// Objects by identifier, or the statement that there are none.
    private mutating func section(_ object: ObjectDescription, _ canBeStated: Bool) -> [SchemaValue] {
        let objects: SchemaValue = [
            "type": "object",
            "propertyNames": define("name_of_an_object") { builder in
                builder.pattern(SchemaPattern.identifier, SchemaHint.identifier)
                    + ["maxLength": .number(IdentifierText.longest)]
            },
            "additionalProperties": ["anyOf": [reference(to: object), ["type": "null"]]],
        ]
        return canBeStated ? [objects, fact(.nothingThere)] : [objects]
    }

    /// An item of one key, the arrow between two people.
    private mutating func relation() -> SchemaValue {
        define("one_relation") { builder in
            let kinds = builder.alternatives(for: .facts(.words { .relationKinds }))
            return SchemaBuilder.singleKey(
                builder.pattern(SchemaPattern.arrow, SchemaHint.arrow),
                ["anyOf": .list(kinds)]
            )
        }
    }

    /// An item of one key, a person.
    private mutating func tie() -> SchemaValue {
        define("one_tie") { builder in
            let kind = builder.fact(ScalarShape(.words { .of(TieKind.self) }))
            return SchemaBuilder.singleKey(
                builder.pattern(SchemaPattern.identifier, SchemaHint.reference),
                kind
            )
        }
    }

    private static func singleKey(_ name: SchemaValue, _ value: SchemaValue) -> SchemaValue {
        [
            "type": "object", "propertyNames": name, "additionalProperties": value,
            "minProperties": 1, "maxProperties": 1,
        ]
    }
}
