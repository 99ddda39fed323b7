import StakeholderModel

extension RandomOrganisation {
    mutating func addRelations() {
        let most = names.count > 60 ? names.count / 4 : names.count
        for _ in 0..<numbers.below(most + 1) {
            let pair = numbers.some(2...2, of: names)
            guard pair.count == 2 else { return }
            let kinds = numbers.some(1...numbers.pick(1, 1, 2), of: RelationKind.allValues)
            let facts = kinds.map { numbers.fact($0) }
            map.relations.append(Relation(from: pair[0], to: pair[1], kinds: FactList(facts)))
        }
    }

    mutating func addMarket() {
        guard numbers.chance(60) else { return }
        let providers = (0..<numbers.pick(1, 1, 2, 4)).map { number -> Provider in
            var provider = Provider(ProviderIdentifier("provider\(number)"))
            if numbers.chance(70) { provider.name = RandomWords.name(&numbers) }
            if let status = ProviderStatus.allCases.randomElement(using: &numbers) {
                provider.status = numbers.fact(status)
            }
            if numbers.chance(30) { provider.relation = numbers.fact(numbers.pick(.complementary, .inHouse)) }
            provider.scope = FactList(numbers.some(0...2, of: RandomWords.subjects).map { .known($0) })
            provider.engagedBy = people(0...2)
            provider.preferredBy = people(0...1)
            provider.contact = people(0...1)
            provider.ties = numbers.some(0...1, of: names).map { person in
                Tie(person: person, kind: numbers.fact(numbers.pick(.formerlyAt, .ownsStakeIn, .fundedBy)))
            }
            return provider
        }
        map.providers = .listed(providers)
    }

    mutating func addBudgets() {
        guard numbers.chance(60) else { return }
        let budgets = (0..<numbers.pick(1, 1, 2, 3)).map { number -> Budget in
            var budget = Budget(BudgetIdentifier("budget\(number)"))
            if numbers.chance(70) {
                budget.name = numbers.pick("Training plan", "Opex of the whole year 2026")
            }
            if numbers.chance(60) {
                budget.amount = numbers.fact(Money(hundredths: numbers.pick(4_000_000, 123_456_789)))
            }
            if numbers.chance(40) { budget.shared = numbers.fact(.yes) }
            budget.isUsed = numbers.chance(90)
            budget.heldBy = people(0...1)
            budget.allocatedBy = allocation()
            return budget
        }
        map.budgets = .listed(budgets)
    }

    private mutating func allocation() -> Fact<DecisionRule> {
        guard let person = names.randomElement(using: &numbers) else { return .notAsked }
        let deciders = numbers.some(1...3, of: names).map { DecisionRule.decider(numbers.fact($0)) }
        return numbers.pick(
            .notAsked,
            .unknown(.none),
            .known(.decider(.unknown(.none))),
            .known(.decider(.known(person))),
            .assumed(.any(deciders + [.decider(.unknown(.none))]), .none),
            .known(.majority(deciders))
        )
    }

    private mutating func people(_ range: ClosedRange<Int>) -> FactList<PersonIdentifier> {
        FactList(numbers.some(range, of: names).map { numbers.fact($0) })
    }
}
