import StakeholderModel

extension MapTables {
    /// A meeting.
    static let logEntry = ObjectReader<LogEntry>(
        name: Wording(en: "an entry of the log", fr: "une entrée du journal"),
        keys: [
            // The identifiers are known before the entries are read.
            KeyReader(MapKey.id, .setting(.text)) { _, entry, session in _ = session.scalar(entry.value) },
            .fact(MapKey.date, .date, \.date),
            .facts(MapKey.with, .person, \.with),
            .facts(MapKey.by, .teamMember, \.by),
            .list(MapKey.heard, of: signal.description, \.heard) { node, _, session in
                session.object(node, signal, startingFrom: Signal())
            },
            .text(MapKey.notes, \.notes),
        ]
    )

    /// A sentence heard in a meeting.
    static let signal = ObjectReader<Signal>(
        name: Wording(en: "something heard", fr: "une parole entendue"),
        keys: [
            .text(MapKey.quote, \.quote),
            .fact(MapKey.says, .person, \.says),
            .fact(MapKey.about, .object, \.about),
            .fact(MapKey.flag, .word, \.flag),
            .object(MapKey.answered, answer, \.answered, startingFrom: Answer()),
        ]
    )

    /// What our side did about it.
    static let answer = ObjectReader<Answer>(
        name: Wording(en: "an answer", fr: "une réponse"),
        keys: [
            .setting(MapKey.date, .date, \.date),
            .setting(MapKey.by, .somebody, \.by),
            .text(MapKey.what, \.what),
        ]
    )
}

extension ReadingSession {
    /// An entry of the log, with the identifier that it was given before.
    func logEntry(_ node: Node, at index: Int) -> LogEntry {
        let identifier = names.logIdentifiers.indices.contains(index) ? names.logIdentifiers[index] : nil
        return object(node, MapTables.logEntry, startingFrom: LogEntry(Identifier(identifier ?? "")))
    }
}
