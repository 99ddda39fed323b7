import StakeholderModel

/// A made-up deal of any size: a tree of teams with influence across it, a committee, budgets, gates and providers.
struct ExampleDeal {
    /// A small generator of numbers (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
    private struct Numbers {
        var state: UInt64

        mutating func next(below limit: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
        }
    }

    private let count: Int
    private var numbers: Numbers
    private var map: AccountMap

    /// - Parameters:
    ///   - count: how many people there are.
    ///   - gateCount: how many gates, each with a committee of three of whom two have to say yes.
    static func map(people count: Int, gates gateCount: Int) -> AccountMap {
        var example = ExampleDeal(count)
        example.addPeople()
        example.addLog()
        example.addMarket()
        for number in 0..<gateCount { example.addGate(number) }
        return example.map
    }

    private init(_ count: Int) {
        self.count = count
        numbers = Numbers(state: UInt64(count))
        map = AccountMap(account: "Example of \(count)")
    }

    private mutating func person() -> PersonIdentifier { PersonIdentifier("p\(numbers.next(below: count))") }

    private mutating func addPeople() {
        let stances: [Stance] = [.advocate, .supporter, .neutral, .skeptic]
        map.people = (0..<count).map { number in
            var person = Stakeholder(PersonIdentifier("p\(number)"))
            person.title = "Head of something"
            person.unit = "Unit \(number % 40)"
            person.stance = .known(stances[numbers.next(below: 4)])
            person.roles = FactList([.known(Role.allCases[numbers.next(below: 20)])])
            if numbers.next(below: 10) == 0 { person.access = .known(.multiple) }
            if number > 0 { person.reportsTo = .known(.manager(PersonIdentifier("p\((number - 1) / 4)"))) }
            return person
        }
        map.relations = (0..<count).compactMap { _ in
            let (from, to) = (person(), person())
            return from == to
                ? nil : Relation(from: from, to: to, kinds: FactList([.known(.influences(.medium))]))
        }
    }

    private mutating func addLog() {
        map.us = [TeamMember(TeamMemberIdentifier("us"))]
        map.log = (0..<max(2, count / 10)).map { number in
            var entry = LogEntry(LogEntryIdentifier("r\(number)"))
            entry.date = .known(.epoch)
            entry.with = FactList([.known(person())])
            return entry
        }
    }

    private mutating func addMarket() {
        var offer = Offer(OfferIdentifier("offer"))
        offer.price = Money(whole: 20_000).map { .known($0) } ?? .notAsked
        offer.scope = FactList([.known("posture")])
        map.offers = [offer]
        map.providers = .listed(
            (0..<3).map { number in
                var provider = Provider(ProviderIdentifier("rival\(number)"))
                provider.status = .known(.engaged)
                provider.scope = FactList([.known("posture")])
                provider.engagedBy = FactList([.known(person())])
                return provider
            }
        )
        var budget = Budget(BudgetIdentifier("plan"))
        budget.allocatedBy = .known(.decider(.known(person())))
        map.budgets = .listed([budget])
    }

    private mutating func addGate(_ number: Int) {
        var gate = Gate(GateIdentifier("g\(number)"))
        gate.kind = .known(GateKind.allCases[number % GateKind.allCases.count])
        var members: Set<PersonIdentifier> = []
        while members.count < min(3, count) { members.insert(person()) }
        gate.decidedBy = .known(
            .atLeast(2, of: members.sorted().map { .decider(.known($0)) })
        )
        if number > 0 { gate.after = FactList([.known(GateIdentifier("g\(number - 1)"))]) }
        map.gates.append(gate)
    }
}
