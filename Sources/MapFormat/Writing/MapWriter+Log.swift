import StakeholderModel

/// The meetings.
extension MapWriter {
    static func logEntry(_ entry: LogEntry) -> [FileEntry] {
        var entries: [FileEntry] = []
        // An entry without an identifier is named by its date.
        let isNamedByDate = entry.date.value?.description == entry.identifier.text
        entries.add(.id, isNamedByDate ? nil : entry.identifier.text)
        entries.add(.date, .fact(entry.date))
        entries.add(.with, .references(entry.with))
        entries.add(.by, .references(entry.by))
        entries.add(.heard, list(entry.heard, signal))
        entries.add(.notes, entry.notes)
        return entries
    }

    static func signal(_ signal: Signal) -> [FileEntry] {
        var entries: [FileEntry] = []
        entries.add(.says, .fact(signal.says, \.text))
        entries.add(.about, .fact(signal.about, \.text))
        entries.add(.flag, .word(signal.flag))
        entries.add(.quote, signal.quote)
        entries.add(.answered, signal.answered.map { .object(answer($0)) })
        return entries
    }

    private static func answer(_ answer: Answer) -> [FileEntry] {
        var entries: [FileEntry] = []
        entries.add(.date, answer.date?.description)
        entries.add(.by, answer.by?.text)
        entries.add(.what, answer.what)
        return entries
    }
}
