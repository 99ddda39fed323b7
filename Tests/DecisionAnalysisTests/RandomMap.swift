import StakeholderModel
import TestSupport

/// Makes a small map that a file could hold: any mix of what section 3 speaks of, without errors.
struct RandomMap {
    /// The day on which the analysis of every map stands: 1 June 2025.
    static let referenceDay = 20_240

    var numbers: RandomNumbers
    var map = AccountMap(account: "Random")
    var names: [PersonIdentifier] = []

    init(seed: UInt64) {
        numbers = RandomNumbers(seed: seed)
    }

    /// The map of a seed, always the same.
    static func make(seed: UInt64) -> AccountMap {
        var random = RandomMap(seed: seed)
        random.addPeople()
        random.addRelations()
        random.addMarket()
        random.addBudgets()
        random.addGates()
        return random.map
    }

    private mutating func addPeople() {
        let count = Int.random(in: 1...7, using: &numbers)
        names = ["ada", "ben", "cyd", "dov", "eva", "fay", "guy"].prefix(count)
            .shuffled(using: &numbers)
            .map { PersonIdentifier($0) }
        map.us = [TeamMember(TeamMemberIdentifier("us1"))]
        map.log = (1...3).map { LogEntry(LogEntryIdentifier("r\($0)")) }
        for (number, day) in [40, 60, 61].enumerated() {
            if numbers.chance(90), let date = Self.date(daysAgo: day) { map.log[number].date = .known(date) }
            map.log[number].with = FactList(numbers.some(0...2, of: names).map { .known($0) })
        }
        map.people = names.indices.map { person(at: $0) }
    }

    private mutating func person(at position: Int) -> Stakeholder {
        var person = Stakeholder(names[position])
        person.stance = stance()
        if numbers.chance(10) { person.external = fact(numbers.pick(true, true, false)) }
        if numbers.chance(15) {
            person.count = numbers.pick(.unknown(.none), .known(2), .known(3), .assumed(4, .none))
        }
        if numbers.chance(25) {
            let role: Role = numbers.pick(.decisionMaker, .economicBuyer, .signatory, .approver, .champion)
            person.roles = FactList([fact(role)])
        }
        let isLogged = map.log.contains { $0.with.contains(person.identifier) }
        if numbers.chance(isLogged ? 20 : 55) {
            let level: Access = numbers.pick(.brief, .brief, .multiple, .inDepth, isLogged ? .brief : .none)
            person.access = numbers.chance(10) ? .unknown(.none) : fact(level)
        }
        if position > 0, numbers.chance(40) {
            let manager = names[Int.random(in: 0..<position, using: &numbers)]
            person.reportsTo = fact(.manager(manager))
        }
        if numbers.chance(30) { person.unit = numbers.pick("sales", "staff") }
        return person
    }

    private mutating func stance() -> Fact<Stance> {
        if numbers.chance(15) { return numbers.pick(.notAsked, .unknown(.none)) }
        return fact(numbers.pick(.advocate, .supporter, .supporter, .neutral, .skeptic, .opponent))
    }

    private mutating func addRelations() {
        for _ in 0..<Int.random(in: 0...(names.count * 2), using: &numbers) {
            let pair = numbers.some(2...2, of: names)
            guard pair.count == 2 else { return }
            let kinds = numbers.some(1...2, of: RelationKind.allValues)
            map.relations.append(
                Relation(from: pair[0], to: pair[1], kinds: FactList(kinds.map { fact($0) }))
            )
        }
    }

    /// A value, most often simply known; else assumed, of some source, of some date, or several of these.
    mutating func fact<Value>(_ value: Value) -> Fact<Value> {
        let evidence = numbers.chance(35) ? evidence() : .none
        return numbers.chance(12) ? .assumed(value, evidence) : .known(value, evidence)
    }

    /// A source that the map has, and dates on both sides of the 60 days.
    mutating func evidence() -> Evidence {
        var evidence = Evidence()
        let sources: [Source] =
            names.map { .person($0) } + map.log.map { .logEntry($0.identifier) }
            + [.teamMember(TeamMemberIdentifier("us1"))]
        if numbers.chance(70) { evidence.sources = numbers.some(1...2, of: sources) }
        if numbers.chance(40) { evidence.date = Self.date(daysAgo: numbers.pick(0, 30, 60, 61, 200)) }
        if numbers.chance(20) { evidence.basis = numbers.pick(.observed, .stated, .secondHand) }
        return evidence
    }

    /// A day before the reference date; never nil for the few that are asked for.
    static func date(daysAgo days: Int) -> CalendarDate? { CalendarDate(daysSinceEpoch: referenceDay - days) }
}
