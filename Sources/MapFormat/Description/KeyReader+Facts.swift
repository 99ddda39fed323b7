import StakeholderModel

/// Values with their state of knowledge.
extension KeyReader {
    static func fact<Value: Sendable>(
        _ key: some FormatKey,
        _ type: ValueType<Value>,
        _ field: Field<Object, Fact<Value>>
    ) -> KeyReader {
        KeyReader(key, .fact(type.description)) { $0[keyPath: field] = $2.fact($1.value, type) }
    }

    static func facts<Value: Sendable>(
        _ key: some FormatKey,
        _ type: ValueType<Value>,
        _ field: Field<Object, FactList<Value>>
    ) -> KeyReader {
        KeyReader(key, .facts(type.description)) { $0[keyPath: field] = $2.facts($1.value, type) }
    }

    static func sharing(_ key: some FormatKey, _ field: Field<Object, Fact<Sharing>>) -> KeyReader {
        KeyReader(key, .sharing) { $0[keyPath: field] = $2.sharing($1.value) }
    }

    /// A rule of decision.
    static func rule(_ key: some FormatKey, _ field: Field<Object, Fact<DecisionRule>>) -> KeyReader {
        KeyReader(key, .rule) { $0[keyPath: field] = $2.rule($1.value) }
    }

    /// A rule of decision, or a list of which each has to be won.
    static func rules(_ key: some FormatKey, _ field: Field<Object, FactList<DecisionRule>>) -> KeyReader {
        KeyReader(key, .rules) { $0[keyPath: field] = $2.rules($1.value) }
    }
}
