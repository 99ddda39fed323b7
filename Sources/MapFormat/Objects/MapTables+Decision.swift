import StakeholderModel

extension MapTables {
    /// A line of money.
    static let budget = ObjectReader<Budget>(
        name: Wording(en: "a budget", fr: "un budget"),
        keys: [
            .text(MapKey.name, \.name),
            .fact(MapKey.amount, .money, \.amount),
            .fact(MapKey.available, .money, \.available),
            .fact(MapKey.reserved, .money, \.reserved),
            .sharing(MapKey.shared, \.shared),
            .fact(MapKey.priorities, .text, \.priorities),
            .fact(MapKey.latitude, .money, \.latitude),
            .facts(MapKey.requestedBy, .person, \.requestedBy),
            .rule(MapKey.allocatedBy, \.allocatedBy),
            .facts(MapKey.heldBy, .person, \.heldBy),
            .facts(MapKey.releasedBy, .person, \.releasedBy),
            .fact(MapKey.decidedOn, .date, \.decidedOn),
            .flag(MapKey.used, \.isUsed),
        ]
    )

    /// Something to pass before signature.
    static let gate = ObjectReader<Gate>(
        name: Wording(en: "a gate", fr: "une étape"),
        keys: [
            .text(MapKey.name, \.name),
            .fact(MapKey.kind, .word, \.kind),
            .rule(MapKey.decidedBy, \.decidedBy),
            .rules(MapKey.vetoedBy, \.vetoedBy),
            .fact(MapKey.advisory, .yesNo, \.advisory),
            .facts(MapKey.consulted, .person, \.consulted),
            .facts(MapKey.after, .gate, \.after),
            .texts(MapKey.needs, \.needs),
            .facts(MapKey.drawsOn, .budget, \.drawsOn),
            .facts(MapKey.providers, .provider, \.providers),
            .fact(MapKey.above, .money, \.above),
            .fact(MapKey.usualDuration, .duration, \.usualDuration),
            .fact(MapKey.due, .date, \.due),
            .fact(MapKey.status, .word, \.status),
        ]
    )
}
