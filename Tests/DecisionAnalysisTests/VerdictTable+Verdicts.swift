import DecisionAnalysis

extension VerdictTableCase {
    /// The table of verdicts: solid reach and stance.
    static let verdicts = [
        VerdictTableCase(
            "two independent routes of which the best is not weak",
            deal: .mapped,
            gates: ["sig: mapped"],
            reach: Reach("dg", routes: 2, via: ["ann"], tenths: [7, 9, 8]),
            map: """
                people:
                  dg: { stance: supporter }
                  ann: { stance: supporter, access: multiple }
                  bob: { stance: supporter, access: multiple }
                relations: [ann -> dg: strong, bob -> dg: strong]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "two independent routes of which the best is weak",
            deal: .fragile,
            gates: ["sig: fragile"],
            reach: Reach("dg", routes: 2, via: ["ann"], tenths: [4, 9, 3]),
            map: """
                people:
                  dg: { stance: supporter }
                  ann: { stance: supporter, access: brief }
                  bob: { stance: supporter, access: brief }
                relations: [ann -> dg: weak, bob -> dg: weak]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "every route passes a skeptic",
            deal: .fragile,
            gates: ["sig: fragile"],
            reach: Reach("dg", routes: 2, via: ["ann"], tenths: [7, 2, 8]),
            map: """
                people:
                  dg: { stance: supporter }
                  ann: { stance: skeptic, access: multiple }
                  bob: { stance: skeptic, access: multiple }
                relations: [ann -> dg: strong, bob -> dg: strong]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "two independent routes of which one passes a skeptic",
            deal: .fragile,
            gates: ["sig: fragile"],
            reach: Reach("dg", routes: 2, via: ["ann"], tenths: [7, 9, 8]),
            map: """
                people:
                  dg: { stance: supporter }
                  ann: { stance: supporter, access: multiple }
                  bob: { stance: skeptic, access: multiple }
                relations: [ann -> dg: strong, bob -> dg: strong]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "two independent routes of which one is assumed",
            deal: .fragile,
            gates: ["sig: fragile"],
            reach: Reach("dg", routes: 2, via: ["ann"], tenths: [7, 9, 8]),
            map: """
                people:
                  dg: { stance: supporter }
                  ann: { stance: supporter, access: multiple }
                  bob: { stance: supporter, access: multiple }
                relations: [ann -> dg: strong, bob -> dg: strong?]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "two independent routes of which one is stale",
            deal: .fragile,
            gates: ["sig: fragile"],
            reach: Reach("dg", routes: 2, via: ["ann"], tenths: [7, 9, 8]),
            map: """
                people:
                  dg: { stance: supporter }
                  ann: { stance: supporter, access: multiple }
                  bob: { stance: supporter, access: multiple }
                relations: [ann -> dg: strong, bob -> dg: { is: strong, date: 2025-04-01 }]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "repeated access that is assumed",
            deal: .fragile,
            gates: ["sig: fragile"],
            reach: Reach("dg", routes: 1, tenths: [7, 5]),
            map: """
                people: { dg: { stance: supporter, access: multiple? }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "repeated access that is stale",
            deal: .fragile,
            gates: ["sig: fragile"],
            reach: Reach("dg", routes: 1, tenths: [7]),
            map: """
                people: { dg: { stance: supporter, access: { is: multiple, date: 2025-04-01 } }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "the log gives access: two meetings are multiple",
            deal: .mapped,
            gates: ["sig: mapped"],
            reach: Reach("dg", routes: 1, tenths: [7]),
            map: """
                people: { dg: { stance: supporter }, aide: { stance: neutral } }
                log: [{ id: r1, date: 2025-05-02, with: [dg, aide] }, { id: r2, date: 2025-05-09, with: [dg] }]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "the log gives access: one meeting is brief",
            deal: .fragile,
            gates: ["sig: fragile"],
            reach: Reach("dg", routes: 1, tenths: [4]),
            map: """
                people: { dg: { stance: supporter }, aide: { stance: neutral } }
                log: [{ id: r1, date: 2025-05-02, with: [dg, aide] }]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "the decider is a skeptic",
            deal: .fragile,
            gates: ["sig: fragile"],
            map: """
                people: { dg: { stance: skeptic, access: multiple }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "the decider has a stance that nobody knows",
            deal: .fragile,
            gates: ["sig: fragile"],
            map: """
                people: { dg: { stance: unknown, access: multiple }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "the decider has an assumed stance",
            deal: .fragile,
            gates: ["sig: fragile"],
            map: """
                people: { dg: { stance: supporter?, access: multiple }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "the decider has a stance dated 61 days ago",
            deal: .fragile,
            gates: ["sig: fragile"],
            map: """
                people: { dg: { stance: { is: supporter, date: 2025-04-01 }, access: multiple }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a stance dated 60 days ago is not stale",
            deal: .mapped,
            gates: ["sig: mapped"],
            map: """
                people: { dg: { stance: { is: supporter, date: 2025-04-02 }, access: multiple }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
    ]
}
