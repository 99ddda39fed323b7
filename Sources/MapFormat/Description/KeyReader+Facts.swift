import StakeholderModel

/// Values with their state of knowledge.
extension KeyReader {
    static func fact<Value: Sendable>(
        _ key: some FormatKey,
        _ type: ValueType<Value>,
        _ field: Field<Object, Fact<Value>>,
        help: Wording
    ) -> KeyReader {
        KeyReader(key, .fact(type.description), help: help) { $0[keyPath: field] = $2.fact($1.value, type) }
    }

    static func facts<Value: Sendable>(
        _ key: some FormatKey,
        _ type: ValueType<Value>,
        _ field: Field<Object, FactList<Value>>,
        help: Wording
    ) -> KeyReader {
        KeyReader(key, .facts(type.description), help: help) { $0[keyPath: field] = $2.facts($1.value, type) }
    }

    static func sharing(_ key: some FormatKey, _ field: Field<Object, Fact<Sharing>>, help: Wording)
        -> KeyReader
    {
        KeyReader(key, .sharing, help: help) { $0[keyPath: field] = $2.sharing($1.value) }
    }

    /// A rule of decision.
    static func rule(_ key: some FormatKey, _ field: Field<Object, Fact<DecisionRule>>, help: Wording)
        -> KeyReader
    {
        KeyReader(key, .rule, help: help) { $0[keyPath: field] = $2.rule($1.value) }
    }

    /// A rule of decision, or a list of which each has to be won.
    static func rules(_ key: some FormatKey, _ field: Field<Object, FactList<DecisionRule>>, help: Wording)
        -> KeyReader
    {
        KeyReader(key, .rules, help: help) { $0[keyPath: field] = $2.rules($1.value) }
    }
}
