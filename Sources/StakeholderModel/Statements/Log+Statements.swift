/// What a map states about meetings.
extension LogEntry {
    /// The meeting, and each sentence that was heard there.
    var statedObjects: [StatedObject] {
        let meeting: [Statement?] = [
            .date(.date, date), .people(.with, with), .team(.by, by), .text(.notes, notes),
        ]
        return [StatedObject(.object(.logEntry(identifier)), meeting)]
            + heard.map { StatedObject(.signal(identifier), $0.statements) }
    }
}

extension Signal {
    fileprivate var statements: [Statement?] {
        let answer: [Statement?] = [
            .date(.date, answered?.date),
            answered?.by.flatMap { Statement(.by, .known(.object($0.object))) },
            .text(.what, answered?.what),
        ]
        // An answer of which nothing is written is an answer all the same.
        let bare = answered != nil && answer.allSatisfy { $0 == nil }
        return [
            Statement(.says, says.map { .object(.person($0)) }),
            Statement(.about, about.map(StatedValue.object)), .word(.flag, flag), .text(.quote, quote),
            .flag(.answered, bare, usual: false),
        ] + answer
    }
}

extension Source {
    /// Where a fact comes from, as an object of the map.
    public var object: ObjectReference {
        switch self {
        case .person(let identifier): .person(identifier)
        case .teamMember(let identifier): .teamMember(identifier)
        case .logEntry(let identifier): .logEntry(identifier)
        }
    }
}
