import StakeholderModel

/// Objects below objects.
extension KeyReader {
    /// One object.
    static func object<Child: Sendable>(
        _ key: some FormatKey,
        _ reader: ObjectReader<Child>,
        _ field: Field<Object, Child>,
        help: Wording
    ) -> KeyReader {
        KeyReader(key, .object(reader.description), help: help) { object, entry, session in
            reader.read(entry.value, into: &object[keyPath: field], session)
        }
    }

    /// One object that may be left out.
    static func object<Child: Sendable>(
        _ key: some FormatKey,
        _ reader: ObjectReader<Child>,
        _ field: Field<Object, Child?>,
        startingFrom start: Child,
        help: Wording
    ) -> KeyReader {
        KeyReader(key, .object(reader.description), help: help) { object, entry, session in
            var child = start
            reader.read(entry.value, into: &child, session)
            object[keyPath: field] = child
        }
    }

    /// A list of objects, each made from its item and its position.
    static func list<Child: Sendable>(
        _ key: some FormatKey,
        of description: @escaping @autoclosure @Sendable () -> ObjectDescription,
        _ field: Field<Object, [Child]>,
        help: Wording,
        read: @escaping @Sendable (Node, Int, ReadingSession) -> Child?
    ) -> KeyReader {
        KeyReader(key, .list(description()), help: help) { object, entry, session in
            object[keyPath: field] = session.listItems(
                entry.value,
                ofItemsWith: description().keys.first?.key
            ) { read($0, $1, session) }
        }
    }

    /// Objects by identifier.
    static func section<Child: Sendable>(
        _ key: some FormatKey,
        _ reader: ObjectReader<Child>,
        _ field: Field<Object, [Child]>,
        help: Wording,
        make: @escaping @Sendable (String) -> Child
    ) -> KeyReader {
        KeyReader(key, .section(reader.description, canBeStated: false), help: help) {
            object,
            entry,
            session in
            object[keyPath: field] = session.section(entry, reader, make)
        }
    }

    /// Objects by identifier, or the statement that there are none.
    static func roster<Child: Sendable>(
        _ key: some FormatKey,
        _ reader: ObjectReader<Child>,
        _ field: Field<Object, Roster<Child>>,
        help: Wording,
        make: @escaping @Sendable (String) -> Child
    ) -> KeyReader {
        KeyReader(key, .section(reader.description, canBeStated: true), help: help) {
            object,
            entry,
            session in
            object[keyPath: field] = session.roster(entry, reader, make)
        }
    }
}
