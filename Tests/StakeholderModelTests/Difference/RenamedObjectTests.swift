import TestSupport
import Testing

@testable import StakeholderModel

/// Identifiers that somebody changed in the file.
@Suite struct RenamedObjectTests {
    private static func names(_ map: AccountMap, changing changed: [String: String]) -> IdentifierRenaming {
        let all = map.identifiedObjects.map(\.text)
        return IdentifierRenaming(
            names: Dictionary(all.map { ($0, changed[$0] ?? $0) }, uniquingKeysWith: { first, _ in first })
        )
    }

    @Test func `an object with another identifier is renamed, and nothing that refers to it is changed`() {
        var renamed = 0
        for seed in 1...300 as ClosedRange<UInt64> {
            var map = RandomAccountMap.map(seed: seed)
            for position in map.people.indices { map.people[position].name = "Person \(position)" }
            guard let person = map.people.first?.identifier else { continue }
            let names = Self.names(map, changing: [person.text: "somebody-else"])
            let found = MapDifference(MapPair(map, map.renamed(names))).objects
            #expect(found.map(\.kind) == [.renamed], "seed \(seed): \(found.map(\.said))")
            #expect(found.first?.formerIdentifier == person.text, "seed \(seed)")
            renamed += 1
        }
        #expect(renamed > 100)
    }

    @Test
    func
        `without names, objects of which all is the same are recognised, also when they refer to each other`()
    {
        var map = AccountMap(account: "Acme")
        var boss = Stakeholder(PersonIdentifier("dg"))
        boss.title = "Managing director"
        boss.reportsTo = .known(.none)
        var lead = Stakeholder(PersonIdentifier("lead"))
        lead.unit = "Training"
        lead.reportsTo = .known(.manager(boss.identifier))
        map.people = [boss, lead]
        var budget = Budget(BudgetIdentifier("plan"))
        budget.heldBy = FactList([.known(lead.identifier)])
        budget.amount = .known(Money(hundredths: 100))
        map.budgets = .listed([budget])
        let names = Self.names(map, changing: ["dg": "ceo", "lead": "head", "plan": "line"])
        let found = MapDifference(MapPair(map, map.renamed(names))).objects
        #expect(found.map(\.kind) == [.renamed, .renamed, .renamed], "\(found.map(\.said))")
        #expect(Set(found.compactMap(\.formerIdentifier)) == ["dg", "lead", "plan"])
    }

    @Test func `two people of one name are not taken for each other`() {
        var old = AccountMap(account: "Acme")
        old.people = ["a", "b"].map { Stakeholder(PersonIdentifier($0)) }
        old.people[0].name = "Ann"
        old.people[1].name = "Ann"
        old.people[1].stance = .known(.neutral)
        var new = old
        new.people = ["c", "d"].map { Stakeholder(PersonIdentifier($0)) }
        new.people[0].name = "Ann"
        new.people[1].name = "Ann"
        let found = MapDifference(MapPair(old, new)).objects
        #expect(found.map(\.kind) == [.added, .added, .gone, .gone])
        // What else is stated of each of them tells who is who.
        new.people[1].stance = .known(.neutral)
        let told = MapDifference(MapPair(old, new)).objects
        #expect(told.map(\.kind) == [.renamed, .renamed])
    }

    @Test func `a gone object does not hide behind another one that has its identifier now`() {
        var old = AccountMap(account: "Acme")
        var provider = Provider(ProviderIdentifier("drh"))
        provider.name = "A firm"
        old.providers = .listed([provider])
        var new = AccountMap(account: "Acme")
        var person = Stakeholder(PersonIdentifier("drh"))
        person.title = "Head of people"
        new.people = [person]
        let found = MapDifference(MapPair(old, new)).objects
        #expect(found.map(\.kind) == [.added, .gone])
        #expect(found.last?.subject == .object(.provider(ProviderIdentifier("drh-2"))))
    }

    @Test func `a meeting that got a name is the same meeting`() {
        var old = AccountMap(account: "Acme")
        var entry = LogEntry(LogEntryIdentifier("2025-03-12"))
        entry.date = CalendarDate(year: 2025, month: 3, day: 12).map { .known($0) } ?? .notAsked
        old.log = [entry]
        var new = old
        var named = LogEntry(LogEntryIdentifier("r1"))
        named.date = entry.date
        named.notes = "By telephone"
        new.log = [named]
        let found = MapDifference(MapPair(old, new)).objects
        #expect(found.map(\.kind) == [.changed])
        #expect(found.first?.formerIdentifier == "2025-03-12")
    }
}
