import StakeholderModel

/// The people, ours and theirs, and what binds them.
extension MapWriter {
    static func teamMember(_ member: TeamMember) -> [FileEntry] {
        var entries: [FileEntry] = []
        entries.add(.name, member.name)
        entries.add(.title, member.title)
        entries.add(.notes, member.notes)
        return entries
    }

    static func person(_ person: Stakeholder) -> [FileEntry] {
        var entries: [FileEntry] = []
        entries.add(.name, person.name)
        entries.add(.title, person.title)
        entries.add(.unit, person.unit)
        entries.add(.notes, person.notes)
        entries.add(.wants, texts: person.wants)
        entries.add(.joined, .fact(person.joined))
        entries.add(.external, .fact(person.external))
        entries.add(.count, .fact(person.count))
        entries.add(.roles, .facts(person.roles, \.rawValue))
        entries.add(.stance, .word(person.stance))
        entries.add(.influence, .word(person.influence))
        entries.add(.access, .word(person.access))
        entries.add(.metBy, .references(person.metBy))
        entries.add(.reportsTo, .fact(person.reportsTo, \.fileText))
        entries.add(.dottedTo, .references(person.dottedTo))
        return entries
    }

    static func relation(_ relation: Relation) -> [FileEntry] {
        let kinds = relation.kinds.items.compactMap { FileValue.fact($0, \.word) }
        let value: FileValue =
            if let only = kinds.first, kinds.count == 1 { only } else { .list(kinds) }
        return [FileEntry("\(relation.from.text) -> \(relation.to.text)", value)]
    }
}
