import StakeholderModel

extension ScorecardFacts {
    /// What the map says of a budget.
    ///
    /// - Parameter keys: only these keys; all when `nil`.
    func budget(_ budget: Budget, keys: Set<MapKey>?) -> ScorecardFact? {
        let path = FactPath.budget(budget.identifier)
        let amounts: [(key: MapKey, value: ScorecardFact.Value?)] = [
            (.amount, money(budget.amount, at: path.key(.amount)) { Wording(en: $0.en, fr: $0.fr) }),
            (
                .available,
                money(budget.available, at: path.key(.available)) {
                    Wording(en: "\($0.en) left", fr: "reste \($0.fr)")
                }
            ),
            (
                .reserved,
                money(budget.reserved, at: path.key(.reserved)) {
                    Wording(en: "\($0.en) set aside for us", fr: "\($0.fr) réservés pour nous")
                }
            ),
            (.shared, value(budget.shared, at: path.key(.shared), as: sharing)),
            (
                .priorities,
                value(budget.priorities, at: path.key(.priorities)) {
                    Wording(en: "priorities: \($0)", fr: "priorités : \($0)")
                }
            ),
            (
                .latitude,
                money(budget.latitude, at: path.key(.latitude)) {
                    Wording(
                        en: "its holder commits up to \($0.en) alone",
                        fr: "son responsable engage seul jusqu'à \($0.fr)"
                    )
                }
            ),
            (.allocatedBy, allocation(of: budget)),
        ]
        let holders = values(budget.heldBy, at: path.key(.heldBy)) { person in
            let name = analysis.displayName(person)
            return Wording(en: "held by \(name)", fr: "tenu par \(name)")
        }
        let arbitration = value(budget.decidedOn, at: path.key(.decidedOn)) {
            Wording(en: "split on \($0.wording.en)", fr: "arbitrage le \($0.wording.fr)")
        }
        let all = amounts + holders.map { (key: .heldBy, value: $0) } + [(.decidedOn, arbitration)]
        return fact(
            .verbatim(budget.displayName),
            all.filter { keys?.contains($0.key) ?? true }.map(\.value)
        )
    }

    private func money(
        _ amount: Fact<Money>,
        at path: FactPath,
        as words: (Wording) -> Wording
    ) -> ScorecardFact.Value? {
        value(amount, at: path) { words($0.wording(mapCurrency: map.currency)) }
    }

    private func sharing(_ sharing: Sharing) -> Wording {
        switch sharing {
        case .no: return Wording(en: "for this deal alone", fr: "pour cette seule affaire")
        case .yes: return Wording(en: "shared with other projects", fr: "partagé avec d'autres projets")
        case .with(let projects):
            let names = Wording.and(projects.map(Wording.verbatim))
            return Wording(en: "shared with: \(names.en)", fr: "partagé avec : \(names.fr)")
        }
    }

    /// Who splits the money: what the budget or its gate says, with who said so of each of them.
    private func allocation(of budget: Budget) -> ScorecardFact.Value? {
        let allocation = map.budgetAllocations.first { $0.budget == budget.identifier }
        guard let allocation, let rule = allocation.rule.value, !rule.people.isEmpty else { return nil }
        let people = rule.people.map { Wording.verbatim(analysis.displayName($0)) }
        let names = rule.isChoice ? Wording.or(people) : Wording.and(people)
        let isAssumed =
            allocation.rule.isAssumed
            || rule.places.contains { $0.decider.isAssumed }
        var seen: Set<Source> = []
        let said = [allocation.rule.evidence] + rule.places.map(\.decider.evidence)
        let sources = said.flatMap(\.sources).filter { seen.insert($0).inserted }
        let merged = Evidence(sources: sources)
        let fact: Fact<Bool> = isAssumed ? .assumed(true, merged) : .known(true, merged)
        return value(fact, at: allocation.path) { _ in
            Wording(en: "allocated by \(names.en)", fr: "arbitré par \(names.fr)")
        }
    }
}

extension DecisionRule {
    /// Whether one of several is enough.
    fileprivate var isChoice: Bool {
        if case .any = self { return true }
        return false
    }
}
