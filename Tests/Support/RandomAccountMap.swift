public import StakeholderModel

/// Maps that hold anything a file can say, and that a file can say: every state of every fact, evidence of every
/// form, awkward texts, no contradiction that the reader would refuse.
public struct RandomAccountMap {
    var numbers: RandomNumbers
    let people: [PersonIdentifier]
    let us: [TeamMemberIdentifier]
    let budgets: [BudgetIdentifier]
    let gates: [GateIdentifier]
    let providers: [ProviderIdentifier]
    let offers: [OfferIdentifier]
    let log: [LogEntryIdentifier]

    private init(seed: UInt64) {
        var numbers = RandomNumbers(seed: seed)
        func names<Object>(_ prefix: String, _ most: Int) -> [Identifier<Object>] {
            (0..<Int.random(in: 0...most, using: &numbers)).map { Identifier("\(prefix)\($0)") }
        }
        people = names("personne-é", 6)
        us = names("us_", 2)
        budgets = names("Budget", 3)
        gates = names("gate", 4)
        providers = names("prov", 3)
        offers = names("offre", 2)
        log = names("r", 3)
        self.numbers = numbers
    }

    /// The map of a seed.
    public static func map(seed: UInt64) -> AccountMap {
        var maker = RandomAccountMap(seed: seed)
        return maker.map()
    }

    private mutating func map() -> AccountMap {
        var map = AccountMap(account: text())
        fillHead(of: &map)
        map.us = us.map { teamMember($0) }
        map.people = people.indices.map { person(at: $0) }
        map.offers = offers.enumerated().map { offer($0.element, isFirst: $0.offset == 0) }
        map.providers = roster(providers) { maker, identifier in maker.provider(identifier) }
        map.budgets = roster(budgets) { maker, identifier in maker.budget(identifier) }
        map.gates = gates.indices.map { gate(at: $0) }
        map.relations = relations()
        map.log = log.map { logEntry($0) }
        map.accepted = (0..<Int.random(in: 0...2, using: &numbers)).map { _ in acceptedRisk() }
        return map
    }

    private mutating func fillHead(of map: inout AccountMap) {
        map.deal = maybeText()
        map.headcount = fact { $0.number(0...90_000) }
        map.country = fact { CountryCode($0.numbers.pick("FR", "NO", "DE")) }
        map.sector = textFact()
        map.publicSector = fact { $0.numbers.chance(50) }
        map.currency = numbers.chance(30) ? CurrencyCode("EUR") : nil
        map.language = numbers.chance(30) ? numbers.pick(.english, .french) : nil
        map.playbook = numbers.chance(30) ? numbers.pick("b2b", "team/own: one.yaml") : nil
        map.asOf = numbers.chance(30) ? date() : nil
        map.closeBy = fact { $0.date() }
        map.neededBy = fact { $0.date() }
        map.ruledOut = (0..<Int.random(in: 0...2, using: &numbers)).map { _ in
            let because = maybeText()
            return numbers.chance(50)
                ? RuledOut(.role(word()), because: because) : RuledOut(.gate(word()), because: because)
        }
        map.need.impact = textFacts()
        map.need.expected = textFacts()
        map.need.whyNow = textFacts()
    }

    private mutating func roster<Object>(
        _ identifiers: [Identifier<Object>],
        _ make: (inout RandomAccountMap, Identifier<Object>) -> Object
    ) -> Roster<Object> {
        guard identifiers.isEmpty else { return .listed(identifiers.map { make(&self, $0) }) }
        return switch number(0...3) {
        case 0: .notAsked
        case 1: .unknown(evidence())
        case 2: .none(stated())
        default: .listed([])
        }
    }

    private mutating func stated() -> Fact<Bool> {
        let evidence = evidence()
        let isAssumed = evidence.basis == .inferred || numbers.chance(30)
        return isAssumed ? .assumed(true, evidence) : .known(true, evidence)
    }
}
