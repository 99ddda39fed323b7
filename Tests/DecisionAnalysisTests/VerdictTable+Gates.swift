import DecisionAnalysis

extension VerdictTableCase {
    /// "What must be true to sign": which gates there are, and what they weigh.
    static let gates = [
        VerdictTableCase(
            "an approver of two gates is one person",
            deal: .mapped,
            gates: ["release: mapped", "sig: mapped"],
            reach: Reach("dg", routes: 1, tenths: [7]),
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                gates:
                  release: { kind: budget_release, decided_by: dg }
                  sig: { kind: signature, decided_by: dg, after: release }
                """
        ),
        VerdictTableCase(
            "a gate is all of decided_by and each of vetoed_by",
            deal: .unmapped,
            gates: ["sig: unmapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief }, lawyer: { stance: neutral } }
                gates: { sig: { kind: signature, decided_by: dg, vetoed_by: [lawyer] } }
                """
        ),
        VerdictTableCase(
            "an unknown decider spoils all of",
            deal: .unmapped,
            gates: ["sig: unmapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: { all: [dg, unknown] } } }
                """
        ),
        VerdictTableCase(
            "an unknown decider does not spoil any of",
            deal: .mapped,
            gates: ["sig: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: { any: [dg, unknown] } } }
                """
        ),
        VerdictTableCase(
            "k of n is as good as the k-th best",
            deal: .fragile,
            gates: ["board: fragile"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief }, cfo: { stance: neutral } }
                gates: { board: { kind: committee, decided_by: { at_least: 2, of: [cfo, aide, dg] } } }
                """
        ),
        VerdictTableCase(
            "k of n at any nesting, with unknowns",
            deal: .unmapped,
            gates: ["board: unmapped", "sig: fragile"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                gates:
                  board: { kind: committee, decided_by: { at_least: 2, of: [dg, { all: [aide, unknown] }, unknown] } }
                  sig: { kind: signature, decided_by: { at_least: 2, of: [dg, { any: [aide, unknown] }, unknown] } }
                """
        ),
        VerdictTableCase(
            "a majority is more than half: of two, both",
            deal: .unmapped,
            gates: ["board: unmapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief }, cfo: { stance: neutral } }
                gates: { board: { kind: committee, decided_by: { majority: [dg, cfo] } } }
                """
        ),
        VerdictTableCase(
            "a group weighs its count in a majority",
            deal: .mapped,
            gates: ["board: mapped"],
            map: """
                people:
                  managers: { count: 3, stance: supporter, access: multiple }
                  aide: { access: brief }
                  dg: { stance: neutral }
                  cfo: { stance: neutral }
                gates: { board: { kind: committee, decided_by: { majority: [dg, cfo, managers] } } }
                """
        ),
        VerdictTableCase(
            "a group of unknown count weighs 1",
            deal: .unmapped,
            gates: ["board: unmapped"],
            map: """
                people:
                  managers: { count: unknown, stance: supporter, access: multiple }
                  aide: { access: brief }
                  dg: { stance: neutral }
                  cfo: { stance: neutral }
                gates: { board: { kind: committee, decided_by: { majority: [dg, cfo, managers] } } }
                """
        ),
        VerdictTableCase(
            "an advisory gate is shown and judged, and does not count",
            deal: .mapped,
            gates: ["council: unmapped", "sig: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                gates:
                  council: { kind: works_council, advisory: yes }
                  sig: { kind: signature, decided_by: dg }
                """
        ),
        VerdictTableCase(
            "the gate was refused",
            deal: .blocked,
            gates: ["sig: blocked"],
            reach: Reach("dg", routes: 1, tenths: [9]),
            map: """
                people: { dg: { stance: advocate, access: in_depth }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg, status: refused } }
                """
        ),
        VerdictTableCase(
            "a gate is open unless passed or not applicable",
            deal: .mapped,
            gates: ["need: closed", "law: closed", "sig: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                gates:
                  need: { kind: need, status: passed }
                  law: { kind: legal, status: not_applicable }
                  sig: { kind: signature, decided_by: dg, status: in_progress }
                """
        ),
        VerdictTableCase(
            "an assumed passing leaves a gate open",
            deal: .unmapped,
            gates: ["need: unmapped"],
            map: "gates: { need: { kind: need, status: passed? } }"
        ),
        VerdictTableCase(
            "with no gate at all the deal is unmapped",
            deal: .unmapped,
            gates: [],
            map: "people: { dg: { stance: supporter, access: multiple } }"
        ),
        VerdictTableCase(
            "with no open gate and a passed signature the deal is mapped",
            deal: .mapped,
            gates: ["sig: closed"],
            map: "gates: { sig: { kind: signature, status: passed } }"
        ),
        VerdictTableCase(
            "with no open gate and no passed signature the deal is unmapped",
            deal: .unmapped,
            gates: ["need: closed"],
            map: "gates: { need: { kind: need, status: passed } }"
        ),
    ]
}
