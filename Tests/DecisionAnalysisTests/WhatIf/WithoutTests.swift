import DecisionAnalysis
import Findings
import MapFormat
import StakeholderModel
import Testing

/// What is left of a map without somebody, written out.
struct WithoutTests {
    private static func read(_ text: String) throws -> AccountMap {
        let reading = MapReader.read(SourceText(name: "test", text: "dealmap: 1\naccount: Acme\n" + text))
        let map = reading.map
        return try #require(map, "\(reading.diagnostics.map(\.message.en))\n\(text)")
    }

    @Test(arguments: [
        ("gates: { g: { decided_by: dg @ben } }", "gates: { g: { decided_by: unknown } }"),
        (
            "gates: { g: { decided_by: { all: [dg?, ben @dg] } } }",
            "gates: { g: { decided_by: { all: [unknown, ben] } } }"
        ),
        ("gates: { g: { vetoed_by: [dg, ben] } }", "gates: { g: { vetoed_by: [unknown, ben] } }"),
        (
            "gates: { g: { decided_by: { any: [ben, { majority: [dg, ben] }] } } }",
            "gates: { g: { decided_by: { any: [ben, { majority: [unknown, ben] }] } } }"
        ),
        ("budgets: { b: { allocated_by: dg, held_by: dg } }", "budgets: { b: { allocated_by: unknown } }"),
        ("budgets: { b: { held_by: [dg, unknown] } }", "budgets: { b: { held_by: [unknown] } }"),
        ("budgets: { is: none, from: dg }", "budgets: none"),
        ("relations: [dg -> ben: strong, ben -> dg: trusts]", "relations: []"),
        (
            "providers: { p: { engaged_by: dg, for: [dg, ben], ties: [dg: formerly_at] } }",
            "providers: { p: { for: [ben] } }"
        ),
        (
            "log: [{ id: r, date: 2025-01-01, with: [dg, ben], heard: [{ says: dg, about: ben, flag: red }] }]",
            "log: [{ id: r, date: 2025-01-01, with: [ben], heard: [{ about: ben, flag: red }] }]"
        ),
        ("accepted: [{ rule: AUT002, about: dg }, { rule: AUT002 }]", "accepted: [{ rule: AUT002 }]"),
        (
            "headcount: { is: 50, from: [dg, ben], basis: observed }",
            "headcount: { is: 50, from: ben, basis: observed }"
        ),
    ])
    func `somebody leaves every place that names them, and a seat where they decided`(
        _ before: String,
        _ after: String
    ) throws {
        let map = try Self.read("people: { dg: { unit: Sales }, ben: {} }\n" + before)
        let expected = try Self.read("people: { ben: {} }\n" + after)
        #expect(map.without([PersonIdentifier("dg")]) == expected)
    }

    @Test func `who reported to them has no manager, and nobody asked for another`() throws {
        let map = try Self.read(
            "people: { dg: {}, ben: { reports_to: dg @dg, dotted_to: [dg], stance: neutral @dg } }"
        )
        let expected = try Self.read("people: { ben: { stance: neutral } }")
        #expect(map.without([PersonIdentifier("dg")]) == expected)
    }

    /// Four votes of five are all three that are left: an unknown decider has one, whoever they stand for.
    @Test func `no more votes are asked for than are left`() throws {
        let people = "{ team: { count: 3 }, ben: {}, cyd: {} }"
        let map = try Self.read(
            "people: \(people)\ngates: { g: { decided_by: { at_least: 4, of: [team, ben, cyd] } } }"
        )
        let left = map.without([PersonIdentifier("team")])
        #expect(
            left.gates.first?.decidedBy.value
                == .atLeast(
                    3,
                    of: [
                        .decider(.unknown(.none)), .decider(.known(PersonIdentifier("ben"))),
                        .decider(.known(PersonIdentifier("cyd"))),
                    ]
                )
        )
        #expect(map.without([PersonIdentifier("ben")]).gates.first?.decidedBy.value != nil)
    }

    /// The unit of somebody who is gone is a unit all the same.
    @Test func `a unit stays one`() throws {
        let map = try Self.read("people: { dg: { unit: Sales } }\nproviders: { p: { for: [Sales] } }")
        #expect(map.without([PersonIdentifier("dg")]).providers == map.providers)
    }
}
