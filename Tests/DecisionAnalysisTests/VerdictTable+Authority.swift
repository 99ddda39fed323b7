import DecisionAnalysis

extension VerdictTableCase {
    /// The last line of the table: on whose word a decider's authority rests.
    static let authority = [
        VerdictTableCase(
            "authority that is assumed",
            deal: .fragile,
            gates: ["sig: fragile"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg? } }
                """
        ),
        VerdictTableCase(
            "authority that is stale",
            deal: .fragile,
            gates: ["sig: fragile"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: { is: dg, from: aide, date: 2025-04-01 } } }
                """
        ),
        VerdictTableCase(
            "authority that is self-declared",
            deal: .fragile,
            gates: ["sig: fragile"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg @dg } }
                """
        ),
        VerdictTableCase(
            "a role that is self-declared",
            deal: .fragile,
            gates: ["sig: fragile"],
            map: """
                people: { dg: { stance: supporter, access: multiple, roles: [decision_maker @dg] }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "another's word confirms authority",
            deal: .mapped,
            gates: ["sig: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: { is: dg, from: [dg, aide] } } }
                """
        ),
        VerdictTableCase(
            "another's word on a role confirms authority",
            deal: .mapped,
            gates: ["sig: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple, roles: [signatory @aide] }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg @dg } }
                """
        ),
        VerdictTableCase(
            "a mandate given to them confirms authority",
            deal: .mapped,
            gates: ["sig: mapped"],
            reach: Reach("dg", routes: 2, tenths: [7]),
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                relations: [aide -> dg: mandates]
                gates: { sig: { kind: signature, decided_by: dg @dg } }
                """
        ),
        VerdictTableCase(
            "an assumed mandate does not confirm authority",
            deal: .fragile,
            gates: ["sig: fragile"],
            reach: Reach("dg", routes: 2, tenths: [7]),
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                relations: [aide -> dg: mandates?]
                gates: { sig: { kind: signature, decided_by: dg @dg } }
                """
        ),
        VerdictTableCase(
            "a mandate of which only they speak does not confirm authority",
            deal: .fragile,
            gates: ["sig: fragile"],
            reach: Reach("dg", routes: 2, tenths: [7]),
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                relations: [aide -> dg: mandates @dg]
                gates: { sig: { kind: signature, decided_by: dg @dg } }
                """
        ),
        VerdictTableCase(
            "a mandate that they give does not confirm authority",
            deal: .fragile,
            gates: ["sig: fragile"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                relations: [dg -> aide: mandates]
                gates: { sig: { kind: signature, decided_by: dg @dg } }
                """
        ),
        VerdictTableCase(
            "authority of no source while they are the only person of the account met",
            deal: .fragile,
            gates: ["sig: fragile"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, friend: { external: yes, access: multiple } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "authority of no source while others are met",
            deal: .mapped,
            gates: ["sig: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a meeting with them alone is their own word",
            deal: .fragile,
            gates: ["sig: fragile"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                log: [{ id: r1, date: 2025-05-02, with: [dg] }]
                gates: { sig: { kind: signature, decided_by: dg @r1 } }
                """
        ),
        VerdictTableCase(
            "a meeting with others too is not their own word",
            deal: .mapped,
            gates: ["sig: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                log: [{ id: r1, date: 2025-05-02, with: [dg, aide] }]
                gates: { sig: { kind: signature, decided_by: dg @r1 } }
                """
        ),
    ]
}
