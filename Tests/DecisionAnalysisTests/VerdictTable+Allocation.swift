import DecisionAnalysis

extension VerdictTableCase {
    /// Derived and implied gates, and those that exist only above an amount.
    static let allocation = [
        VerdictTableCase(
            "each budget used has a gate decided by allocated_by",
            deal: .unmapped,
            gates: ["sig: mapped", "allocation of plan: unmapped"],
            reach: Reach("cfo", routes: 0, tenths: nil),
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief }, cfo: { stance: neutral } }
                budgets: { plan: { allocated_by: cfo }, other: { allocated_by: cfo, used: no } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "the rule of the one declared allocation fills the budget's allocated_by",
            deal: .mapped,
            gates: ["alloc: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                budgets: { plan: { allocated_by: unknown } }
                gates: { alloc: { kind: budget_allocation, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "the budget's allocated_by fills the rule of a declared allocation",
            deal: .mapped,
            gates: ["alloc: mapped"],
            reach: Reach("dg", routes: 1, tenths: [7]),
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                budgets: { plan: { allocated_by: dg } }
                gates: { alloc: { kind: budget_allocation } }
                """
        ),
        VerdictTableCase(
            "a declared committee that draws on a budget replaces the derived gate",
            deal: .mapped,
            gates: ["board: mapped", "allocation of spare: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                budgets: { plan: {}, spare: { allocated_by: dg } }
                gates: { board: { kind: committee, decided_by: dg, draws_on: [plan] } }
                """
        ),
        VerdictTableCase(
            "with two budgets an allocation that draws on neither replaces no derived gate",
            deal: .unmapped,
            gates: ["alloc: mapped", "allocation of plan: unmapped", "allocation of spare: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                budgets: { plan: {}, spare: { allocated_by: dg } }
                gates: { alloc: { kind: budget_allocation, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "an expected gate that the map neither has nor rules out is implied",
            deal: .unmapped,
            gates: ["sig: mapped", "usual legal: unmapped", "usual budget_allocation: unmapped"],
            playbook: .small,
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a gate ruled out, one not expected at this price and one derived are not implied",
            deal: .mapped,
            gates: ["allocation of plan: mapped"],
            playbook: .small,
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                offers: { course: { price: 5000 } }
                budgets: { plan: { allocated_by: dg } }
                ruled_out: [{ gate: signature, because: "a purchase order is enough" }]
                """
        ),
        VerdictTableCase(
            "above with an unknown price: the gate exists",
            deal: .unmapped,
            gates: ["board: unmapped", "sig: mapped"],
            map: aboveMap(price: "unknown")
        ),
        VerdictTableCase(
            "above: the gate does not exist when the ask is not above it",
            deal: .mapped,
            gates: ["sig: mapped"],
            map: aboveMap(price: "10000")
        ),
        VerdictTableCase(
            "above: the gate exists when the ask is above it",
            deal: .unmapped,
            gates: ["board: unmapped", "sig: mapped"],
            map: aboveMap(price: "10001")
        ),
    ]

    private static func aboveMap(price: String) -> String {
        """
        people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
        offers: { course: { price: \(price) } }
        gates:
          board: { kind: committee, above: 10000 }
          sig: { kind: signature, decided_by: dg }
        """
    }
}
