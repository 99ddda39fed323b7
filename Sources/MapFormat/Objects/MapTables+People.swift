import StakeholderModel

extension MapTables {
    /// One of us.
    static let teamMember = ObjectReader<TeamMember>(
        name: Wording(en: "a person of ours", fr: "une personne de notre équipe"),
        keys: [
            .text(MapKey.name, \.name),
            .text(MapKey.title, \.title),
            .text(MapKey.notes, \.notes),
        ]
    )

    /// A stakeholder.
    static let person = ObjectReader<Stakeholder>(
        name: Wording(en: "a person", fr: "une personne"),
        keys: [
            .text(MapKey.name, \.name),
            .text(MapKey.title, \.title),
            .text(MapKey.unit, \.unit),
            .text(MapKey.notes, \.notes),
            .texts(MapKey.wants, \.wants),
            .fact(MapKey.joined, .date, \.joined),
            .fact(MapKey.external, .yesNo, \.external),
            .fact(MapKey.count, .wholeNumber(atLeast: 1), \.count),
            .facts(MapKey.roles, .word, \.roles),
            .fact(MapKey.stance, .word, \.stance),
            .fact(MapKey.influence, .word, \.influence),
            .fact(MapKey.access, .word, \.access),
            .facts(MapKey.metBy, .teamMember, \.metBy),
            .fact(MapKey.reportsTo, .manager, \.reportsTo),
            .facts(MapKey.dottedTo, .person, \.dottedTo),
        ]
    )
}
