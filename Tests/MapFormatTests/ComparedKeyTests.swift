import Findings
import StakeholderModel
import Testing

@testable import MapFormat

/// Every key of the format is compared: one that was forgotten would be a change that nobody is told of.
@Suite struct ComparedKeyTests {
    /// A map that uses every key of the format.
    private static let whole = """
        dealmap: 1
        account: Acme
        deal: Renewal
        headcount: 50
        country: FR
        sector: steel
        public_sector: no
        currency: EUR
        language: en
        playbook: b2b
        as_of: 2025-03-12
        close_by: 2025-06
        needed_by: 2025-07
        need: { impact: a, measure: b, expected: c, underlying: d, criteria: e, why_now: f }
        us: { eve: { name: Eve, title: Sales, notes: ours } }
        people:
          ann: { name: Ann, title: Director, unit: Works, notes: a note, wants: peace, joined: 2024-01, external: no,
            count: 1, roles: sponsor, stance: neutral, influence: high, access: brief, met_by: eve, reports_to: none,
            dotted_to: bob }
          bob: { title: Buyer }
        offers: { pilot: { name: Pilot, price: 5 k€, scope: a, for: ann, entry: yes, proposed: yes } }
        providers:
          firm: { name: Firm, relation: competing, status: engaged, scope: a, for: ann, engaged_by: ann, preferred_by: ann,
            contact: ann, notes: a note, ties: [ { bob: formerly_at } ] }
        budgets:
          plan: { name: Plan, amount: 9 k€, available: 8 k€, reserved: 1 k€, shared: yes, priorities: a, latitude: 1 k€,
            requested_by: ann, allocated_by: ann, held_by: ann, released_by: ann, decided_on: 2025-04-01, used: no }
        gates:
          step: { name: Step, kind: need, decided_by: ann, vetoed_by: bob, advisory: yes, consulted: bob, after: other,
            needs: a paper, draws_on: plan, providers: firm, above: 1 k€, usual_duration: 2 weeks, due: 2025-05-01,
            status: in_progress }
          other: { name: Other }
        relations: [ ann -> bob: trusts ]
        log:
          - { id: r1, date: 2025-03-01, with: ann, by: eve, notes: a note, heard: [ { says: ann, about: plan, flag: red,
              quote: No, answered: { date: 2025-03-02, by: eve, what: Asked } } ] }
        ruled_out: [ { gate: committee, because: none here }, { role: legal, because: none } ]
        accepted: [ { rule: BUD002, about: plan, because: a, by: Eve, until: 2025-05-31 } ]
        """

    /// The keys that a statement does not have, because they say which subject it is about, or are sections of the file.
    private static let structure: Set<String> = [
        "a map dealmap", "a map need", "a map us", "a map people", "a map offers", "a map gates",
        "a map relations",
        "a map log", "a map ruled_out", "a map accepted", "an entry of the log id",
        "an entry of the log heard",
        "something heard answered", "something ruled out role", "something ruled out gate",
        "an accepted risk rule", "an accepted risk about",
        // Stated only where there is none: what is listed there speaks for itself.
        "a map providers", "a map budgets",
    ]

    private func map() throws -> AccountMap {
        let reading = MapReader.read(SourceText(name: "whole", text: Self.whole))
        return try #require(reading.map, "\(reading.diagnostics.map(\.message.en))")
    }

    /// Every key of the format, by the English name of its object.
    private static var known: Set<String> {
        Set(MapTables.objects.flatMap { object in object.keys.map { "\(object.name.en) \($0.key)" } })
    }

    @Test func `the map of this test uses every key of the format`() throws {
        let used = UsedKeys(in: Self.whole).all
        #expect(Self.known.subtracting(used).isEmpty, "\(Self.known.subtracting(used).sorted())")
    }

    @Test func `what is stated has every key of the format`() throws {
        let map = try map()
        var stated: Set<String> = []
        for object in map.statedObjects {
            let names = Self.tables(object.subject).map(\.name.en)
            for name in names { stated.formUnion(object.statements.map { "\(name) \($0.key.rawValue)" }) }
        }
        let missing = Self.known.subtracting(stated).subtracting(Self.structure)
        #expect(missing.isEmpty, "not compared: \(missing.sorted())")
        #expect(Self.structure.isSubset(of: Self.known), "\(Self.structure.subtracting(Self.known).sorted())")
    }

    @Test func `that there are no providers or budgets is stated`() throws {
        for section in ["providers: none", "providers: unknown", "budgets: none", "budgets: unknown"] {
            let text = "dealmap: 1\naccount: Acme\n\(section)\n"
            let map = try #require(MapReader.read(SourceText(name: "none", text: text)).map)
            let difference = MapDifference(MapPair(AccountMap(account: "Acme"), map))
            let key = String(section.prefix { $0 != ":" })
            #expect(difference.objects.map(\.subject) == [.deal])
            #expect(difference.objects.flatMap(\.statements).map(\.key.rawValue) == [key])
        }
    }

    @Test func `a map is the same after it was written and formatted again`() throws {
        let map = try map()
        let text = MapWriter.text(of: map)
        let formatted = try #require(MapReader.read(SourceText(name: "again", text: text)).map)
        #expect(MapDifference(MapPair(map, formatted)).isEmpty)
    }

    /// The tables in which the keys of a subject stand.
    private static func tables(_ subject: StatedSubject) -> [ObjectDescription] {
        switch subject {
        case .deal: [MapTables.map.description]
        case .need: [MapTables.need.description]
        case .relation: []
        case .signal: [MapTables.signal.description, MapTables.answer.description]
        case .ruledOut: [MapTables.ruledOut.description]
        case .accepted: [MapTables.acceptedRisk.description]
        case .object(let object): [table(object)]
        }
    }

    private static func table(_ object: ObjectReference) -> ObjectDescription {
        switch object {
        case .person: MapTables.person.description
        case .teamMember: MapTables.teamMember.description
        case .provider: MapTables.provider.description
        case .offer: MapTables.offer.description
        case .budget: MapTables.budget.description
        case .gate: MapTables.gate.description
        case .logEntry: MapTables.logEntry.description
        }
    }
}
