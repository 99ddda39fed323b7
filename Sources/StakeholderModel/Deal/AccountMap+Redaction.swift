extension AccountMap {
    /// The map without the names by which its people and companies could be known: it can be shown outside.
    ///
    /// People keep their title, unless it says a name that is taken out, or else get their role and a number; providers,
    /// budgets and subjects get a number; the account, the deal, quotes, notes, wishes and units are taken out. Amounts
    /// and dates stay, and so do identifiers: what is made from a redacted map must not show these.
    public func redacted(in language: Language) -> AccountMap {
        var map = self
        map.account = Wording(en: "Account", fr: "Compte").text(in: language)
        map.deal = nil
        let secrets = SecretWords(self)
        let subjects = SubjectNumbers(self, language: language)
        map.people = people.enumerated().map { position, person in
            person.redacted(number: position + 1, hiding: secrets, in: language)
        }
        map.us = us.enumerated().map { position, member in member.redacted(number: position + 1, in: language)
        }
        map.offers = offers.enumerated().map { position, offer in
            var redacted = offer
            redacted.name = numbered(Wording(en: "Offer", fr: "Offre"), position + 1, language)
            redacted.scope = subjects.numbered(offer.scope)
            redacted.audience = offer.audience.withoutUnits
            return redacted
        }
        map.providers = providers.mapElements { position, provider in
            var redacted = provider
            redacted.name = numbered(Wording(en: "Provider", fr: "Prestataire"), position + 1, language)
            redacted.notes = nil
            redacted.scope = subjects.numbered(provider.scope)
            redacted.audience = provider.audience.withoutUnits
            return redacted
        }
        map.budgets = budgets.mapElements { position, budget in
            var redacted = budget
            redacted.name = numbered(Wording(en: "Budget", fr: "Budget"), position + 1, language)
            return redacted
        }
        map.gates = gates.enumerated().map { position, gate in
            var redacted = gate
            let isPlain = gate.effectiveKind == .other
            redacted.name = isPlain ? numbered(gate.effectiveKind.label, position + 1, language) : nil
            redacted.needs = []
            return redacted
        }
        map.log = log.map(\.redacted)
        map.need = Need()
        map.accepted = accepted.map { risk in
            var redacted = risk
            redacted.because = nil
            redacted.by = nil
            return redacted
        }
        return map
    }
}

private func numbered(_ label: Wording, _ number: Int, _ language: Language) -> String {
    "\(label.text(in: language)) \(number)"
}

extension FactList<Audience> {
    /// Only people: the units of a redacted map have no names.
    fileprivate var withoutUnits: FactList<Audience> {
        FactList(
            items.filter { fact in if case .unit = fact.value { false } else { true } },
            isStated: isStated
        )
    }
}

extension Stakeholder {
    fileprivate func redacted(
        number: Int,
        hiding secrets: SecretWords,
        in language: Language
    ) -> Stakeholder {
        var person = self
        let role = roles.values.first?.label ?? Wording(en: "Person", fr: "Personne")
        person.name = nil
        let shown = title.flatMap { secrets.isSaid(in: $0) ? nil : $0 }
        person.title = shown ?? "\(role.text(in: language)) \(number)"
        person.unit = nil
        person.notes = nil
        person.wants = []
        return person
    }
}

extension TeamMember {
    fileprivate func redacted(number: Int, in language: Language) -> TeamMember {
        var member = self
        member.name = numbered(Wording(en: "Our side", fr: "Notre côté"), number, language)
        member.title = nil
        member.notes = nil
        return member
    }
}

extension LogEntry {
    fileprivate var redacted: LogEntry {
        var entry = self
        entry.notes = nil
        entry.heard = heard.map { signal in
            var silent = signal
            silent.quote = nil
            silent.answered = signal.answered.map { Answer(date: $0.date, by: $0.by) }
            return silent
        }
        return entry
    }
}

extension Roster {
    /// The same roster with its elements changed, each with its position from 0.
    fileprivate func mapElements(_ transform: (Int, Element) -> Element) -> Roster {
        guard case .listed(let elements) = self else { return self }
        return .listed(elements.enumerated().map { transform($0.offset, $0.element) })
    }
}
