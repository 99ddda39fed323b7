import MapFormat
import StakeholderModel

/// What somebody noted after a meeting.
struct Note {
    let quote: String?
    let people: [String]
    let says: String?
    let about: String?
    let flag: String?
    let ours: [String]
    let date: CalendarDate

    /// The edits that write it down: into the meeting of that day with these people, else into a new one.
    func edits(of map: AccountMap) -> [MapEdit] {
        if let index = map.log.firstIndex(where: isThisMeeting), let heard {
            return [.append(FactPath.logEntry(at: index).key(.heard), heard)]
        }
        var fields: [FileEntry] = []
        if let identifier = freeIdentifier(in: map) { fields.append(entry(.id, .text(identifier))) }
        fields.append(entry(.date, .text(date.description)))
        fields.append(entry(.with, .list(people.map(FileValue.text))))
        if !ours.isEmpty { fields.append(entry(.by, .list(ours.map(FileValue.text)))) }
        if let heard { fields.append(entry(.heard, .list([heard]))) }
        return [.addLogEntry(fields)]
    }

    private func isThisMeeting(_ entry: LogEntry) -> Bool {
        entry.date.value == date && Set(entry.with.values.map(\.text)) == Set(people)
    }

    private var heard: FileValue? {
        guard let quote, !quote.isEmpty else { return nil }
        var fields: [FileEntry] = []
        if let says { fields.append(entry(.says, .text(says))) }
        if let about { fields.append(entry(.about, .text(about))) }
        if let flag { fields.append(entry(.flag, .text(flag))) }
        fields.append(entry(.quote, .text(quote)))
        return .object(fields)
    }

    private func entry(_ key: MapKey, _ value: FileValue) -> FileEntry { FileEntry(key.rawValue, value) }

    /// The date names a meeting, unless another one of that day has the name.
    private func freeIdentifier(in map: AccountMap) -> String? {
        let taken = Set(map.log.map(\.identifier.text))
        guard taken.contains(date.description) else { return nil }
        let candidates = (2...).lazy.map { "\(date.description)-\($0)" }
        return candidates.first { !taken.contains($0) }
    }
}
