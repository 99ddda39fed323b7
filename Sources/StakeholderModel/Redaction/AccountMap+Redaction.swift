extension AccountMap {
    /// The map without any text that somebody wrote, but the titles of people that say no name.
    func withoutTexts(_ words: RedactedWords, in language: Language) -> AccountMap {
        var map = self
        map.account = Wording(en: "Account", fr: "Compte").text(in: language)
        map.deal = nil
        map.playbook = nil
        map.sector = sector.map(words.masked)
        map.need = need.mapTexts(words.masked)
        map.people = people.map { $0.redacted(words) }
        map.us = us.map { $0.redacted(words) }
        map.offers = offers.map { $0.redacted(words) }
        map.providers = providers.mapElements { $0.redacted(words) }
        map.budgets = budgets.mapElements { $0.redacted(words) }
        map.gates = gates.map { $0.redacted(words) }
        map.log = log.map(\.redacted)
        map.ruledOut = ruledOut.map { RuledOut($0.what) }
        map.accepted = accepted.map { risk in
            var redacted = risk
            redacted.because = nil
            redacted.by = nil
            return redacted
        }
        return map
    }
}

extension Need {
    fileprivate func mapTexts(_ mask: (String) -> String) -> Need {
        func masked(_ list: FactList<String>) -> FactList<String> {
            FactList(list.items.map { $0.map(mask) }, isStated: list.isStated)
        }
        var need = self
        need.impact = masked(impact)
        need.measure = masked(measure)
        need.expected = masked(expected)
        need.underlying = masked(underlying)
        need.criteria = masked(criteria)
        need.whyNow = masked(whyNow)
        return need
    }
}

extension Stakeholder {
    fileprivate func redacted(_ words: RedactedWords) -> Stakeholder {
        var person = self
        let role = roles.values.first?.label ?? Wording(en: "Person", fr: "Personne")
        person.name = nil
        person.title = title.flatMap(words.withoutName) ?? words.numbered(role, identifier)
        person.unit = unit.map(words.unit)
        person.notes = nil
        person.wants = []
        return person
    }
}

extension TeamMember {
    fileprivate func redacted(_ words: RedactedWords) -> TeamMember {
        var member = self
        member.name = words.numbered(Wording(en: "Our side", fr: "Notre côté"), identifier)
        member.title = nil
        member.notes = nil
        return member
    }
}

extension Offer {
    fileprivate func redacted(_ words: RedactedWords) -> Offer {
        var offer = self
        offer.name = words.numbered(Wording(en: "Offer", fr: "Offre"), identifier)
        offer.scope = words.subjects(scope)
        offer.audience = words.audience(audience)
        return offer
    }
}

extension Provider {
    fileprivate func redacted(_ words: RedactedWords) -> Provider {
        var provider = self
        provider.name = words.numbered(Wording(en: "Provider", fr: "Prestataire"), identifier)
        provider.notes = nil
        provider.scope = words.subjects(scope)
        provider.audience = words.audience(audience)
        return provider
    }
}

extension Budget {
    fileprivate func redacted(_ words: RedactedWords) -> Budget {
        var budget = self
        budget.name = words.numbered(Wording(en: "Budget", fr: "Budget"), identifier)
        budget.priorities = priorities.map(words.masked)
        budget.shared = shared.map(words.sharing)
        return budget
    }
}

extension Gate {
    fileprivate func redacted(_ words: RedactedWords) -> Gate {
        var gate = self
        gate.name = effectiveKind == .other ? words.numbered(effectiveKind.label, identifier) : nil
        gate.needs = []
        return gate
    }
}

extension LogEntry {
    fileprivate var redacted: LogEntry {
        var entry = self
        entry.notes = nil
        entry.heard = heard.map { signal in
            var silent = signal
            // That somebody was quoted stays: a finding points at it.
            silent.quote = signal.quote.map { _ in "…" }
            silent.answered = signal.answered.map { Answer(date: $0.date, by: $0.by) }
            return silent
        }
        return entry
    }
}

extension Roster {
    /// The same roster with its elements changed.
    fileprivate func mapElements(_ transform: (Element) -> Element) -> Roster {
        guard case .listed(let elements) = self else { return self }
        return .listed(elements.map(transform))
    }
}
