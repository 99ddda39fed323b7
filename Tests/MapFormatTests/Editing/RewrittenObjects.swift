import StakeholderModel

/// The objects of a map, with other identifiers.
extension MapRewriter {
    func need(_ need: Need) -> Need {
        var new = need
        new.impact = list(need.impact)
        new.measure = list(need.measure)
        new.expected = list(need.expected)
        new.underlying = list(need.underlying)
        new.criteria = list(need.criteria)
        new.whyNow = list(need.whyNow)
        return new
    }

    func teamMember(_ member: TeamMember) -> TeamMember? {
        guard let name = identifier(member.identifier) else { return nil }
        var new = TeamMember(name)
        (new.name, new.title, new.notes) = (member.name, member.title, member.notes)
        return new
    }

    func person(_ person: Stakeholder) -> Stakeholder? {
        guard let name = identifier(person.identifier) else { return nil }
        var new = Stakeholder(name)
        (new.name, new.title, new.unit) = (person.name, person.title, person.unit)
        (new.notes, new.wants) = (person.notes, person.wants)
        new.joined = fact(person.joined)
        new.external = fact(person.external)
        new.count = fact(person.count)
        new.roles = list(person.roles)
        new.stance = fact(person.stance)
        new.influence = fact(person.influence)
        new.access = fact(person.access)
        new.metBy = list(person.metBy, identifier)
        new.reportsTo = fact(person.reportsTo, line)
        new.dottedTo = list(person.dottedTo, identifier)
        return new
    }

    private func line(_ line: ReportingLine) -> ReportingLine? {
        guard case .manager(let manager) = line else { return line }
        return identifier(manager).map(ReportingLine.manager)
    }

    private func audience(_ audience: Audience) -> Audience? {
        guard case .person(let person) = audience else { return audience }
        return identifier(person).map(Audience.person)
    }

    func offer(_ offer: Offer) -> Offer? {
        guard let name = identifier(offer.identifier) else { return nil }
        var new = Offer(name)
        (new.name, new.isEntry, new.isProposed) = (offer.name, offer.isEntry, offer.isProposed)
        new.price = fact(offer.price)
        new.scope = list(offer.scope)
        new.audience = list(offer.audience, audience)
        return new
    }

    func provider(_ provider: Provider) -> Provider? {
        guard let name = identifier(provider.identifier) else { return nil }
        var new = Provider(name)
        (new.name, new.notes) = (provider.name, provider.notes)
        new.relation = fact(provider.relation)
        new.status = fact(provider.status)
        new.scope = list(provider.scope)
        new.audience = list(provider.audience, audience)
        new.engagedBy = list(provider.engagedBy, identifier)
        new.preferredBy = list(provider.preferredBy, identifier)
        new.contact = list(provider.contact, identifier)
        new.ties = provider.ties.compactMap { tie in
            identifier(tie.person).map { Tie(person: $0, kind: fact(tie.kind)) }
        }
        return new
    }

    func budget(_ budget: Budget) -> Budget? {
        guard let name = identifier(budget.identifier) else { return nil }
        var new = Budget(name)
        (new.name, new.isUsed) = (budget.name, budget.isUsed)
        new.amount = fact(budget.amount)
        new.available = fact(budget.available)
        new.reserved = fact(budget.reserved)
        new.shared = fact(budget.shared)
        new.priorities = fact(budget.priorities)
        new.latitude = fact(budget.latitude)
        new.requestedBy = list(budget.requestedBy, identifier)
        new.allocatedBy = rule(budget.allocatedBy)
        new.heldBy = list(budget.heldBy, identifier)
        new.releasedBy = list(budget.releasedBy, identifier)
        new.decidedOn = fact(budget.decidedOn)
        return new
    }

    func gate(_ gate: Gate) -> Gate? {
        guard let name = identifier(gate.identifier) else { return nil }
        var new = Gate(name)
        (new.name, new.needs) = (gate.name, gate.needs)
        new.kind = fact(gate.kind)
        new.decidedBy = rule(gate.decidedBy)
        new.vetoedBy = list(gate.vetoedBy, rule)
        new.advisory = fact(gate.advisory)
        new.consulted = list(gate.consulted, identifier)
        new.after = list(gate.after, identifier)
        new.drawsOn = list(gate.drawsOn, identifier)
        new.providers = list(gate.providers, identifier)
        new.above = fact(gate.above)
        new.usualDuration = fact(gate.usualDuration)
        new.due = fact(gate.due)
        new.status = fact(gate.status)
        return new
    }

    func relation(_ relation: Relation) -> Relation? {
        guard let from = identifier(relation.from), let to = identifier(relation.to) else { return nil }
        return Relation(from: from, to: to, kinds: list(relation.kinds))
    }

    func logEntry(_ entry: LogEntry) -> LogEntry? {
        guard let name = identifier(entry.identifier) else { return nil }
        var new = LogEntry(name)
        new.notes = entry.notes
        new.date = fact(entry.date)
        new.with = list(entry.with, identifier)
        new.by = list(entry.by, identifier)
        new.heard = entry.heard.map(signal).filter { $0 != Signal() }
        return new
    }

    private func signal(_ signal: Signal) -> Signal {
        var new = signal
        new.says = fact(signal.says, identifier)
        new.about = fact(signal.about, reference)
        new.flag = fact(signal.flag)
        if let answer = signal.answered {
            new.answered = Answer(date: answer.date, by: answer.by.flatMap(source), what: answer.what)
        }
        return new
    }

    func accepted(_ risk: AcceptedRisk) -> AcceptedRisk? {
        guard let about = risk.about else { return risk }
        guard let reference = reference(about) else { return nil }
        var new = risk
        new.about = reference
        return new
    }
}
