import StakeholderModel

/// What the format has at a fact path, whether or not a text has it.
enum FactShape {
    /// What stands at a path; `nil` when the format has no such place.
    static func of(_ path: FactPath) -> ValueDescription? {
        var value = ValueDescription.object(MapTables.map.description)
        for component in path.components {
            guard let next = step(component, from: value) else { return nil }
            value = next
        }
        return value
    }

    private static func step(
        _ component: FactPath.Component,
        from value: ValueDescription
    ) -> ValueDescription? {
        switch component {
        case .key(let key): below(key, of: value)
        case .identifier: object(of: value)
        case .index: item(of: value)
        }
    }

    private static func below(_ key: MapKey, of value: ValueDescription) -> ValueDescription? {
        switch value {
        case .object(let object): return object.keys.first { $0.key == key.rawValue }?.value
        case .rule, .rules:
            if [.all, .any, .of, .majority].contains(key) { return .rules }
            return key == .atLeast ? .setting(.wholeNumber(atLeast: 1)) : longForm(key, of: value)
        case .fact, .facts, .sharing, .section(_, canBeStated: true): return longForm(key, of: value)
        default: return nil
        }
    }

    private static func longForm(_ key: MapKey, of value: ValueDescription) -> ValueDescription? {
        if key == .is { return value }
        return LongForm.reader.keys.first { $0.description.key == key.rawValue }?.description.value
    }

    private static func object(of value: ValueDescription) -> ValueDescription? {
        guard case .section(let object, _) = value else { return nil }
        return .object(object)
    }

    private static func item(of value: ValueDescription) -> ValueDescription? {
        switch value {
        case .texts: .text
        case .settings(let type): .setting(type)
        case .facts(let type): .fact(type)
        case .sharing: .fact(.text)
        case .rules: .rule
        case .list(let object): .object(object)
        case .relations: .facts(.words { .relationKinds })
        case .ties: .fact(.words { .of(TieKind.self) })
        default: nil
        }
    }
}

extension ValueDescription {
    /// Whether this is one value or a list of values, with or without evidence, and no object.
    var isFact: Bool {
        switch self {
        case .text, .texts, .setting, .settings, .fact, .facts, .sharing, .rule, .rules: true
        default: false
        }
    }

    /// Whether values of this kind come in lists.
    var isList: Bool {
        switch self {
        case .texts, .settings, .facts, .sharing, .rules, .list, .ties: true
        default: false
        }
    }

    /// Whether ` @` names a source after a value of this kind.
    var hasMarks: Bool {
        switch self {
        case .fact(let type), .facts(let type): !type.isText
        case .rule, .rules, .section(_, canBeStated: true): true
        default: false
        }
    }
}

extension ScalarDescription {
    /// Whether this is running text, in which ` @` has no meaning.
    var isText: Bool {
        guard case .text = self else { return false }
        return true
    }
}
