import StakeholderModel

/// A property of an object that a key fills.
typealias Field<Object, Value> = any WritableKeyPath<Object, Value> & Sendable

/// A word of the format that a reader's table can name.
typealias FormatKey = RawRepresentable<String>

/// One line of an object's table: what a key is called, what stands after it, and where that goes.
struct KeyReader<Object: Sendable>: Sendable {
    let description: KeyDescription
    let read: @Sendable (inout Object, Entry, ReadingSession) -> Void

    init(
        _ key: some FormatKey,
        _ value: ValueDescription,
        isRequired: Bool = false,
        help: Wording,
        read: @escaping @Sendable (inout Object, Entry, ReadingSession) -> Void
    ) {
        description = KeyDescription(key: key.rawValue, value: value, isRequired: isRequired, help: help)
        self.read = read
    }
}

/// Texts and plain values.
extension KeyReader {
    static func text(_ key: some FormatKey, _ field: Field<Object, String?>, help: Wording) -> KeyReader {
        KeyReader(key, .text, help: help) { $0[keyPath: field] = $2.text($1.value) }
    }

    /// A text without which the object makes no sense.
    static func requiredText(_ key: some FormatKey, _ field: Field<Object, String>, help: Wording)
        -> KeyReader
    {
        KeyReader(key, .text, isRequired: true, help: help) { object, entry, session in
            guard let text = session.text(entry.value) else {
                if entry.value.scalar != nil { session.report(.missingValue(after: entry.key)) }
                return
            }
            object[keyPath: field] = text
        }
    }

    static func texts(_ key: some FormatKey, _ field: Field<Object, [String]>, help: Wording) -> KeyReader {
        KeyReader(key, .texts, help: help) { $0[keyPath: field] = $2.texts($1.value) }
    }

    static func setting<Value: Sendable>(
        _ key: some FormatKey,
        _ type: ValueType<Value>,
        _ field: Field<Object, Value?>,
        help: Wording
    ) -> KeyReader {
        KeyReader(key, .setting(type.description), help: help) {
            $0[keyPath: field] = $2.setting($1.value, type)
        }
    }

    static func settings<Value: Sendable>(
        _ key: some FormatKey,
        _ type: ValueType<Value>,
        _ field: Field<Object, [Value]>,
        isRequired: Bool = false,
        help: Wording
    ) -> KeyReader {
        KeyReader(key, .settings(type.description), isRequired: isRequired, help: help) {
            $0[keyPath: field] = $2.settings($1.value, type)
        }
    }

    /// Yes or no, where one of them holds when nothing is written.
    static func flag(_ key: some FormatKey, _ field: Field<Object, Bool>, help: Wording) -> KeyReader {
        KeyReader(key, .setting(.yesNo), help: help) { object, entry, session in
            object[keyPath: field] = session.setting(entry.value, .yesNo) ?? object[keyPath: field]
        }
    }

    /// A value that another part of the reader takes.
    static func anything(
        _ key: some FormatKey,
        _ field: Field<Object, Node?>,
        isRequired: Bool,
        help: Wording
    ) -> KeyReader {
        KeyReader(key, .anything, isRequired: isRequired, help: help) { object, entry, _ in
            object[keyPath: field] = entry.value
        }
    }
}
