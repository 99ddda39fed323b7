import StakeholderModel

/// People, offers, providers, meetings.
extension RandomAccountMap {
    mutating func teamMember(_ identifier: TeamMemberIdentifier) -> TeamMember {
        var member = TeamMember(identifier)
        member.name = maybeText()
        member.notes = maybeText()
        return member
    }

    /// A person who reports to an earlier one, so that no circle comes about.
    mutating func person(at index: Int) -> Stakeholder {
        var person = Stakeholder(people[index])
        let earlier = people[..<index]
        person.name = maybeText()
        person.title = maybeText()
        person.unit = numbers.pick(nil, nil, "Ventes France", "unité: une")
        person.wants = numbers.chance(20) ? [text(), text()] : []
        person.joined = fact { $0.date() }
        person.external = fact { $0.numbers.chance(50) }
        person.count = fact { $0.number(1...60) }
        person.roles = facts(0...3) { $0.word() as Role }
        person.stance = fact { $0.word() }
        person.influence = fact { $0.word() }
        person.access = fact { $0.numbers.pick(.brief, .multiple, .inDepth) }
        person.metBy = references(us)
        person.reportsTo = fact { maker in
            earlier.randomElement(using: &maker.numbers).map(ReportingLine.manager) ?? ReportingLine.none
        }
        person.dottedTo = references(people)
        return person
    }

    mutating func relations() -> [Relation] {
        guard people.count >= 2 else { return [] }
        return (0..<number(0...4)).map { _ in
            let ends = people.shuffled(using: &numbers)
            let kinds = FactList((0..<number(1...2)).map { _ in relationKind() })
            return Relation(from: ends[0], to: ends[1], kinds: kinds)
        }
    }

    private mutating func relationKind() -> Fact<RelationKind> {
        let kind = RelationKind.allValues[number(0...RelationKind.allValues.count - 1)]
        let fact = fact { _ in kind }
        return fact.knowledge == .absent ? .known(kind) : fact
    }

    mutating func offer(_ identifier: OfferIdentifier, isFirst: Bool) -> Offer {
        var offer = Offer(identifier)
        offer.name = maybeText()
        offer.price = fact { $0.money() }
        offer.scope = textFacts()
        offer.isEntry = numbers.chance(30)
        offer.isProposed = isFirst && numbers.chance(50)
        return offer
    }

    mutating func provider(_ identifier: ProviderIdentifier) -> Provider {
        var provider = Provider(identifier)
        provider.name = maybeText()
        provider.relation = fact { $0.word() }
        provider.status = fact { $0.word() }
        provider.scope = textFacts()
        provider.audience = facts(0...2) { maker in maker.anyPerson().map(Audience.person) }
        provider.engagedBy = references(people)
        provider.preferredBy = references(people)
        provider.contact = references(people)
        provider.notes = maybeText()
        provider.ties = numbers.some(0...2, of: people).map { tie(of: $0) }
        return provider
    }

    private mutating func tie(of person: PersonIdentifier) -> Tie {
        let fact: Fact<TieKind> = fact { $0.word() }
        return Tie(person: person, kind: fact.knowledge == .absent ? .known(.formerlyAt) : fact)
    }

    mutating func logEntry(_ identifier: LogEntryIdentifier) -> LogEntry {
        var entry = LogEntry(identifier)
        entry.date = fact { $0.date() }
        entry.with = references(people)
        entry.by = references(us)
        entry.heard = (0..<number(0...2)).map { _ in signal() }
        entry.notes = maybeText()
        return entry
    }

    private mutating func signal() -> Signal {
        var signal = Signal()
        signal.quote = text()
        signal.says = fact { $0.anyPerson() }
        signal.about = fact { maker in maker.budgets.randomElement(using: &maker.numbers).map { .budget($0) }
        }
        signal.flag = fact { $0.word() }
        if numbers.chance(30) {
            signal.answered = Answer(date: date(), by: us.first.map(Source.teamMember), what: text())
        }
        return signal
    }

    mutating func acceptedRisk() -> AcceptedRisk {
        var risk = AcceptedRisk(rule: numbers.pick("BUD002", "no-entry-offer"))
        risk.about = budgets.first.map(ObjectReference.budget)
        risk.because = maybeText()
        risk.by = maybeText()
        risk.until = numbers.chance(50) ? date() : nil
        return risk
    }
}
