import StakeholderModel

/// What is left of the objects of a map.
extension PersonRemoval {
    func cleanHead(of map: inout AccountMap) {
        clean(&map.headcount)
        clean(&map.country)
        clean(&map.sector)
        clean(&map.publicSector)
        clean(&map.closeBy)
        clean(&map.neededBy)
        clean(&map.need.impact)
        clean(&map.need.measure)
        clean(&map.need.expected)
        clean(&map.need.underlying)
        clean(&map.need.criteria)
        clean(&map.need.whyNow)
    }

    func cleaned(_ person: Stakeholder) -> Stakeholder {
        var person = person
        clean(&person.joined)
        clean(&person.external)
        clean(&person.count)
        clean(&person.roles)
        clean(&person.stance)
        clean(&person.influence)
        clean(&person.access)
        clean(&person.metBy)
        clean(&person.reportsTo) { isGone($0.manager) }
        clean(&person.dottedTo)
        return person
    }

    func cleaned(_ offer: Offer) -> Offer {
        var offer = offer
        clean(&offer.price)
        clean(&offer.scope)
        clean(&offer.audience, where: isGone)
        return offer
    }

    func cleaned(_ provider: Provider) -> Provider {
        var provider = provider
        clean(&provider.relation)
        clean(&provider.status)
        clean(&provider.scope)
        clean(&provider.audience, where: isGone)
        clean(&provider.engagedBy)
        clean(&provider.preferredBy)
        clean(&provider.contact)
        provider.ties = provider.ties.filter { !isGone($0.person) }.map { tie in
            var tie = tie
            clean(&tie.kind)
            return tie
        }
        return provider
    }

    /// A unit stays one when the only person known in it goes.
    private func isGone(_ audience: Audience) -> Bool {
        guard case .person(let person) = audience else { return false }
        return isGone(person)
    }

    func cleaned(_ relation: Relation) -> Relation? {
        guard !isGone(relation.from), !isGone(relation.to) else { return nil }
        var relation = relation
        clean(&relation.kinds)
        return relation
    }
}

/// What is left of money, steps and meetings.
extension PersonRemoval {
    func cleaned(_ budget: Budget) -> Budget {
        var budget = budget
        clean(&budget.amount)
        clean(&budget.available)
        clean(&budget.reserved)
        clean(&budget.shared)
        clean(&budget.priorities)
        clean(&budget.latitude)
        clean(&budget.requestedBy)
        clean(&budget.allocatedBy)
        clean(&budget.heldBy)
        clean(&budget.releasedBy)
        clean(&budget.decidedOn)
        return budget
    }

    func cleaned(_ gate: Gate) -> Gate {
        var gate = gate
        clean(&gate.kind)
        clean(&gate.decidedBy)
        clean(&gate.vetoedBy)
        clean(&gate.advisory)
        clean(&gate.consulted)
        clean(&gate.after)
        clean(&gate.drawsOn)
        clean(&gate.providers)
        clean(&gate.above)
        clean(&gate.usualDuration)
        clean(&gate.due)
        clean(&gate.status)
        return gate
    }

    func cleaned(_ entry: LogEntry) -> LogEntry {
        var entry = entry
        clean(&entry.date)
        clean(&entry.with)
        clean(&entry.by)
        entry.heard = entry.heard.map(cleaned)
        return entry
    }

    /// What was answered was answered, whoever did it.
    private func cleaned(_ signal: Signal) -> Signal {
        var signal = signal
        clean(&signal.says) { isGone($0) }
        clean(&signal.about) { isGone($0) }
        clean(&signal.flag)
        if let answer = signal.answered, isGone(answer.by) {
            signal.answered = Answer(date: answer.date, what: answer.what)
        }
        return signal
    }
}
