import StakeholderModel

/// A value of the file with its state and what it rests on, in the words of the file.
struct WrittenFact {
    private(set) var text: String
    private(set) var knowledge: Knowledge?
    private(set) var evidence = WrittenEvidence()

    /// A value as its key reads it.
    init(_ node: Node, _ notation: WrittenNotation) {
        text = node.scalar?.text ?? FileValueText.flow(FileValue(node))
        guard notation != .plain else { return }
        knowledge = .known
        guard let value = node.value(MapKey.is.rawValue) else {
            take(node, notation)
            return
        }
        text = value.scalar?.text ?? FileValueText.flow(FileValue(value))
        take(value, notation)
        takeLongForm(node)
    }

    private mutating func take(_ node: Node, _ written: WrittenNotation) {
        guard let scalar = node.scalar,
            case .success(let notation) = FactNotation.parse(scalar.text, isText: written == .textFact)
        else { return }
        if let source = notation.source { evidence.sources = [String(scalar.text[source])] }
        if notation.isUnknown { knowledge = .unknown } else if notation.isAssumed { knowledge = .assumed }
    }

    private mutating func takeLongForm(_ node: Node) {
        let from = node.value(MapKey.from.rawValue)
        evidence.sources += (from?.items ?? [from].compactMap(\.self)).compactMap { $0.scalar?.text }
        evidence.date = node.value(MapKey.date.rawValue)?.scalar?.text
        evidence.basis = node.value(MapKey.basis.rawValue)?.scalar?.text
        guard knowledge == .known, isMarkedAssumed(node) || isInferred else { return }
        knowledge = .assumed
    }

    private func isMarkedAssumed(_ node: Node) -> Bool {
        guard let text = node.value(MapKey.assumed.rawValue)?.scalar?.text,
            case .success(true) = YesNoText.parse(text)
        else { return false }
        return true
    }

    /// What we concluded ourselves is assumed.
    private var isInferred: Bool {
        guard let basis = evidence.basis,
            case .success(.inferred) = VocabularyText.parse(basis, as: Basis.self)
        else { return false }
        return true
    }
}

/// How much of a value is notation.
enum WrittenNotation {
    /// Free text, a setting, a whole relation: taken as it stands.
    case plain
    /// Running text, in which ` @` has no meaning.
    case textFact
    case fact

    /// How the key at a path reads its value.
    init(_ path: FactPath) {
        self = WrittenNotation.value(at: path).map { WrittenNotation($0, path) } ?? .plain
    }

    private init(_ value: ValueDescription, _ path: FactPath) {
        switch value {
        case .fact(let type), .facts(let type): self = type.isText ? .textFact : .fact
        case .sharing: self = .textFact
        case .rule, .rules: self = .fact
        // The item is the relation; the items below it are its bonds.
        case .relations: self = path.components.count > 2 ? .fact : .plain
        default: self = .plain
        }
    }

    private static func value(at path: FactPath) -> ValueDescription? {
        var object = MapTables.map.description
        for case .key(let key) in path.components {
            guard let value = object.keys.first(where: { $0.key == key.rawValue })?.value else { return nil }
            switch value {
            case .object(let inner), .list(let inner), .section(let inner, _): object = inner
            default: return value
            }
        }
        return nil
    }
}
