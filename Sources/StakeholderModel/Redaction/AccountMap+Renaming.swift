extension AccountMap {
    /// The map with other identifiers, everywhere.
    func renamed(_ renaming: IdentifierRenaming) -> AccountMap {
        var map = self
        map.headcount = renaming.fact(headcount)
        map.country = renaming.fact(country)
        map.sector = renaming.fact(sector)
        map.publicSector = renaming.fact(publicSector)
        map.closeBy = renaming.fact(closeBy)
        map.neededBy = renaming.fact(neededBy)
        map.need = need.renamed(renaming)
        map.us = us.map { member in
            var renamed = member
            renamed.identifier = renaming.name(member.identifier)
            return renamed
        }
        map.people = people.map { $0.renamed(renaming) }
        map.offers = offers.map { $0.renamed(renaming) }
        map.providers = renaming.roster(providers) { $0.renamed(renaming) }
        map.budgets = renaming.roster(budgets) { $0.renamed(renaming) }
        map.gates = gates.map { $0.renamed(renaming) }
        map.relations = relations.map { relation in
            Relation(
                from: renaming.name(relation.from),
                to: renaming.name(relation.to),
                kinds: renaming.list(relation.kinds)
            )
        }
        map.log = log.map { $0.renamed(renaming) }
        map.accepted = accepted.map { risk in
            var renamed = risk
            renamed.about = risk.about.map(renaming.object)
            return renamed
        }
        return map
    }
}

extension Need {
    fileprivate func renamed(_ renaming: IdentifierRenaming) -> Need {
        var need = self
        need.impact = renaming.list(impact)
        need.measure = renaming.list(measure)
        need.expected = renaming.list(expected)
        need.underlying = renaming.list(underlying)
        need.criteria = renaming.list(criteria)
        need.whyNow = renaming.list(whyNow)
        return need
    }
}

extension Stakeholder {
    fileprivate func renamed(_ renaming: IdentifierRenaming) -> Stakeholder {
        var person = self
        person.identifier = renaming.name(identifier)
        person.joined = renaming.fact(joined)
        person.external = renaming.fact(external)
        person.count = renaming.fact(count)
        person.roles = renaming.list(roles)
        person.stance = renaming.fact(stance)
        person.influence = renaming.fact(influence)
        person.access = renaming.fact(access)
        person.metBy = renaming.list(metBy, renaming.name)
        person.reportsTo = renaming.fact(reportsTo, renaming.line)
        person.dottedTo = renaming.list(dottedTo, renaming.name)
        return person
    }
}

extension LogEntry {
    fileprivate func renamed(_ renaming: IdentifierRenaming) -> LogEntry {
        var entry = self
        entry.identifier = renaming.name(identifier)
        entry.date = renaming.fact(date)
        entry.with = renaming.list(with, renaming.name)
        entry.by = renaming.list(by, renaming.name)
        entry.heard = heard.map { signal in
            var renamed = signal
            renamed.says = renaming.fact(signal.says, renaming.name)
            renamed.about = renaming.fact(signal.about, renaming.object)
            renamed.flag = renaming.fact(signal.flag)
            renamed.answered?.by = signal.answered?.by.map(renaming.source)
            return renamed
        }
        return entry
    }
}
