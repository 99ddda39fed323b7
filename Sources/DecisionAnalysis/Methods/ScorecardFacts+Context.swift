import StakeholderModel

extension ScorecardFacts {
    var sector: [ScorecardFact] {
        let found = value(map.sector, at: .map(.sector), as: Wording.verbatim)
        return [fact(Wording(en: "sector", fr: "secteur"), [found])].compactMap(\.self)
    }

    var headcount: [ScorecardFact] {
        let found = value(map.headcount, at: .map(.headcount)) { number in
            let words = Wording.number(number)
            return Wording(en: "\(words.en) people", fr: "\(words.fr) personnes")
        }
        return [fact(Wording(en: "headcount", fr: "effectif"), [found])].compactMap(\.self)
    }

    func date(_ date: Fact<CalendarDate>, _ key: MapKey, _ subject: Wording) -> [ScorecardFact] {
        [fact(subject, [value(date, at: .map(key), as: \.wording)])].compactMap(\.self)
    }

    /// How many of the account are on the map, and whom we met.
    var people: [ScorecardFact] {
        let account = map.people.filter { !$0.isExternal }
        guard !account.isEmpty else { return [] }
        let (count, met) = (account.count, analysis.context.metPeople)
        let names = names(of: met)
        let howMany = howManyMet(met.count, of: count)
        let text = Wording(
            en: "\(count) on the map (people or groups), \(howMany.en)\(names.en)",
            fr: "\(count) sur la carte (personnes ou groupes), \(howMany.fr)\(names.fr)"
        )
        let value = ScorecardFact.Value(path: .map(.people), text: text, isAssumed: false)
        return [ScorecardFact(subject: Wording(en: "people", fr: "interlocuteurs"), values: [value])]
    }

    private func howManyMet(_ met: Int, of count: Int) -> Wording {
        switch met {
        case 0: Wording(en: "none of them met", fr: "aucun encore rencontré")
        case count where count > 1: Wording(en: "all of them met", fr: "tous déjà rencontrés")
        case count: Wording(en: "already met", fr: "déjà rencontré")
        default: Wording(en: "\(met) of them met", fr: "dont \(met) déjà rencontré\(met < 2 ? "" : "s")")
        }
    }

    /// `: Ada, Bob and 3 others`; a list that nobody reads says nothing.
    private func names(of people: [Stakeholder]) -> Wording {
        guard !people.isEmpty else { return .verbatim("") }
        let most = 5
        let shown = people.prefix(most).map { Wording.verbatim($0.displayName) }
        let rest = people.count - shown.count
        let others = rest == 0 ? [] : [Wording(en: "\(rest) more", fr: "\(rest) de plus")]
        let list = Wording.and(shown + others)
        return Wording(en: ": \(list.en)", fr: " : \(list.fr)")
    }

    var providers: [ScorecardFact] {
        switch map.providers {
        case .notAsked, .unknown: []
        case .none(let statement):
            [
                fact(
                    nil,
                    [
                        value(statement, at: .map(.providers)) { _ in
                            Wording(en: "no other provider in place", fr: "aucun autre prestataire en place")
                        }
                    ]
                )
            ]
            .compactMap(\.self)
        case .listed(let providers): providers.compactMap(provider)
        }
    }

    private func provider(_ provider: Provider) -> ScorecardFact? {
        let path = FactPath.provider(provider.identifier)
        let status = value(provider.status, at: path.key(.status)) { $0.label.map { $0.lowercased() } }
        let relation = value(provider.relation, at: path.key(.relation)) { $0.label.map { $0.lowercased() } }
        let engaged = values(provider.engagedBy, at: path.key(.engagedBy)) { person in
            let name = analysis.displayName(person)
            return Wording(en: "engaged by \(name)", fr: "à la demande \(Wording.elided("de", before: name))")
        }
        let scope = list(
            provider.scope,
            at: path.key(.scope),
            after: Wording(en: "on", fr: "sur"),
            as: Wording.verbatim
        )
        let audience = list(
            provider.audience,
            at: path.key(.audience),
            after: Wording(en: "for", fr: "auprès de"),
            as: { .verbatim(name(of: $0)) }
        )
        return fact(.verbatim(provider.displayName), [status, relation] + engaged + [scope, audience])
    }

    /// A whole list as one value: `on: one and two`.
    private func list<Value>(
        _ list: FactList<Value>,
        at path: FactPath,
        after label: Wording,
        as words: (Value) -> Wording
    ) -> ScorecardFact.Value? {
        let items = values(list, at: path, as: words).compactMap(\.self)
        guard !items.isEmpty else { return nil }
        let all = Wording.and(items.map(\.text))
        return ScorecardFact.Value(
            path: path,
            text: Wording(en: "\(label.en): \(all.en)", fr: "\(label.fr) : \(all.fr)"),
            isAssumed: items.allSatisfy(\.isAssumed)
        )
    }

    private func name(of audience: Audience) -> String {
        switch audience {
        case .person(let person): analysis.displayName(person)
        case .unit(let unit): unit
        }
    }
}
