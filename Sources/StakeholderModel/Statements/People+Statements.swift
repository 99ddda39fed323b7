/// What a map states about people, ours and theirs.
extension TeamMember {
    var statements: [Statement?] {
        [.text(.name, name), .text(.title, title), .text(.notes, notes)]
    }
}

extension Stakeholder {
    var statements: [Statement?] {
        [
            .text(.name, name), .text(.title, title), .text(.unit, unit), .text(.notes, notes),
            .texts(.wants, wants), .date(.joined, joined), .yesNo(.external, external),
            .number(.count, count), .words(.roles, roles), .word(.stance, stance),
            .word(.influence, influence), .word(.access, access), .team(.metBy, metBy),
            Statement(.reportsTo, reportsTo.map(\.stated)), .people(.dottedTo, dottedTo),
        ]
    }
}

extension ReportingLine {
    fileprivate var stated: StatedValue {
        switch self {
        case .manager(let person): .object(.person(person))
        case .none: .none
        }
    }
}
