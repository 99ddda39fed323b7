import StakeholderModel

/// Values and their states of knowledge.
extension SchemaBuilder {
    /// A plain value.
    mutating func setting(_ scalar: ScalarDescription) -> SchemaValue {
        let shape = ScalarShape(scalar)
        return define(shape.name) { $0.scalar(shape, as: .plain, isUnknownToo: false) }
    }

    /// A value with its state of knowledge, short or long.
    mutating func fact(_ shape: ScalarShape) -> SchemaValue {
        define(shape.name + "_fact") { builder in
            ["anyOf": [builder.shortFact(shape), builder.longFact(shape)]]
        }
    }

    /// `VALUE`, `VALUE?`, `VALUE @SOURCE`, `unknown`.
    mutating func shortFact(_ shape: ScalarShape) -> SchemaValue {
        define(shape.name + "_short") { $0.scalar(shape, as: .fact, isUnknownToo: true) }
    }

    /// `{ is: VALUE, from: … }`
    private mutating func longFact(_ shape: ScalarShape) -> SchemaValue {
        define(shape.name + "_with_evidence") { builder in
            builder.longForm([builder.statement(shape)])
        }
    }

    /// What stands after `is`: the source is written after `from`.
    mutating func statement(_ shape: ScalarShape) -> SchemaValue {
        define(shape.name + "_statement") { $0.scalar(shape, as: .assumable, isUnknownToo: true) }
    }

    /// The long form around one of some values.
    mutating func longForm(_ values: [SchemaValue]) -> SchemaValue {
        let keys = LongForm.reader.description.keys
        let properties = keys.map { key in
            SchemaValue.Member(key: key.key, value: evidence(key, around: values))
        }
        return [
            "type": "object", "properties": .object(properties), "required": [.text(MapKey.is.rawValue)],
            "additionalProperties": false,
        ]
    }

    private mutating func evidence(_ key: KeyDescription, around values: [SchemaValue]) -> SchemaValue {
        if key.key == MapKey.is.rawValue {
            return ["description": .text(key.help.text(in: language)), "anyOf": .list(values)]
        }
        return define("evidence_" + key.key) { $0.properties([key])[key.key] ?? true }
    }

    /// Yes, no, or the names of the projects that share.
    mutating func sharing() -> SchemaValue {
        define("sharing") { builder in
            let yesNo = builder.shortFact(ScalarShape(.yesNo))
            let project = builder.fact(ScalarShape(.text))
            let projects = SchemaBuilder.list(of: project)
            let text = builder.statement(ScalarShape(.text))
            let long = builder.longForm([builder.statement(ScalarShape(.yesNo)), text, projects])
            return ["anyOf": [yesNo, text, projects, long]]
        }
    }
}

/// The marks that a value can have.
enum ScalarMarks {
    case plain
    case assumable
    case fact
}

extension SchemaBuilder {
    /// One value: what an editor proposes, and everything that the reader takes.
    private func scalar(_ shape: ScalarShape, as marks: ScalarMarks, isUnknownToo: Bool) -> SchemaValue {
        let values = values(of: shape, as: marks)
        let words = shape.words + (isUnknownToo && !shape.words.isEmpty ? [SchemaBuilder.unknown] : [])
        guard !words.isEmpty else { return values }
        let proposals: SchemaValue = [
            "enum": .texts(words.map(\.word)),
            "enumDescriptions": .texts(words.map { $0.label.text(in: language) }),
        ]
        return ["anyOf": [proposals, values]]
    }

    private static let unknown = WordsDescription.Word(
        word: "unknown",
        label: Wording(en: "Asked, still unknown", fr: "Demandé, toujours inconnu")
    )
}

extension SchemaBuilder {
    /// Everything that the reader takes, and little more.
    private func values(of shape: ScalarShape, as marks: ScalarMarks) -> SchemaValue {
        if case .exactly(let values) = shape.form { return ["enum": .list(values)] }
        let pattern = shape.pattern(as: marks).map { self.pattern($0, shape.hint) }
        let minimum: SchemaValue = shape.minimum.map { ["minimum": .number($0)] } ?? [:]
        return ["type": shape.types] + (pattern ?? [:]) + minimum
    }

    /// A pattern with what an editor says when it does not match.
    func pattern(_ pattern: String, _ hint: Wording?) -> SchemaValue {
        let message: SchemaValue? = hint.map { ["patternErrorMessage": .text($0.text(in: language))] }
        return ["pattern": .text(pattern)] + (message ?? [:])
    }
}

extension ScalarShape {
    fileprivate var types: SchemaValue {
        otherTypes.isEmpty ? "string" : .texts(["string"] + otherTypes)
    }

    fileprivate func pattern(as marks: ScalarMarks) -> String? {
        switch form {
        case .exactly: nil
        case .any(let pattern): pattern
        case .value(let value):
            switch marks {
            case .plain: SchemaPattern.plain(value)
            case .assumable: SchemaPattern.assumable(value)
            case .fact: SchemaPattern.fact(value)
            }
        }
    }
}
