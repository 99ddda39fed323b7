import DecisionAnalysis

extension VerdictTableCase {
    /// "How we reach a decider": hops, routes and what they are worth.
    static let reach = [
        VerdictTableCase(
            "us to a person when access is brief or more",
            deal: .unmapped,
            gates: ["sig: unmapped"],
            reach: Reach("dg", routes: 0, tenths: nil),
            map: """
                people: { dg: { stance: supporter, access: none }, aide: { access: multiple } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "direct access is exactly one route",
            deal: .fragile,
            gates: ["sig: fragile"],
            reach: Reach("dg", routes: 1, tenths: [4]),
            map: """
                people: { dg: { stance: supporter, access: brief }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a reporting line is not influence upwards",
            deal: .unmapped,
            gates: ["sig: unmapped"],
            reach: Reach("dg", routes: 0, tenths: nil),
            map: """
                people: { dg: { stance: supporter }, aide: { stance: advocate, access: in_depth, reports_to: dg } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "p manages q",
            deal: .fragile,
            gates: ["sig: fragile, hinges on boss"],
            reach: Reach("dg", routes: 1, via: ["boss"], tenths: [7, 9, 5], chokepoints: ["boss"]),
            map: """
                people: { dg: { stance: supporter, reports_to: boss }, boss: { stance: supporter, access: multiple } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "q trusts p",
            deal: .fragile,
            gates: ["sig: fragile, hinges on aide"],
            reach: Reach("dg", routes: 1, via: ["aide"], tenths: [7, 6, 6], chokepoints: ["aide"]),
            map: """
                people: { dg: { stance: supporter }, aide: { stance: neutral, access: multiple } }
                relations: [dg -> aide: trusts]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "that p trusts q carries nothing from p to q",
            deal: .unmapped,
            gates: ["sig: unmapped"],
            reach: Reach("dg", routes: 0, tenths: nil),
            map: """
                people: { dg: { stance: supporter }, aide: { stance: neutral, access: multiple } }
                relations: [aide -> dg: trusts]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a conflict carries nothing",
            deal: .unmapped,
            gates: ["sig: unmapped"],
            reach: Reach("dg", routes: 0, tenths: nil),
            map: """
                people: { dg: { stance: supporter }, aide: { stance: neutral, access: multiple } }
                relations: [aide -> dg: conflicts_with]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "an assumed hop counts half",
            deal: .fragile,
            gates: ["sig: fragile, hinges on aide"],
            reach: Reach("dg", routes: 1, via: ["aide"], tenths: [9, 5, 10, 8, 5], chokepoints: ["aide"]),
            map: """
                people: { dg: { stance: supporter }, aide: { stance: advocate, access: in_depth? } }
                relations: [aide -> dg: strong?]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "an influence whose strength nobody asked is weak",
            deal: .fragile,
            gates: ["sig: fragile, hinges on aide"],
            reach: Reach("dg", routes: 1, via: ["aide"], tenths: [9, 5, 3], chokepoints: ["aide"]),
            map: """
                people: { dg: { stance: supporter }, aide: { access: in_depth } }
                relations: [aide -> dg: influences]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "the strongest of parallel hops, which are one route",
            deal: .fragile,
            gates: ["sig: fragile, hinges on aide"],
            reach: Reach("dg", routes: 1, via: ["aide"], tenths: [9, 9, 8], chokepoints: ["aide"]),
            map: """
                people: { dg: { stance: supporter }, aide: { stance: supporter, access: in_depth } }
                relations: [aide -> dg: [weak, mandates], aide -> dg: introduces, dg -> aide: trusts]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "of equally strong routes the one of fewest hops, then the first by identifiers",
            deal: .mapped,
            gates: ["sig: mapped"],
            reach: Reach("dg", routes: 2, via: ["ann"], tenths: [7, 8]),
            map: """
                people:
                  dg: { stance: supporter }
                  zoe: { stance: advocate, access: multiple }
                  ann: { stance: advocate, access: multiple }
                relations: [zoe -> dg: strong, ann -> dg: strong]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a cycle of influence is no route of its own",
            deal: .fragile,
            gates: ["sig: fragile, hinges on ann bob"],
            reach: Reach(
                "dg",
                routes: 1,
                via: ["ann", "bob"],
                tenths: [7, 8, 8],
                chokepoints: ["ann", "bob"]
            ),
            map: """
                people: { dg: { stance: supporter }, ann: { stance: advocate, access: multiple }, bob: { stance: advocate } }
                relations: [ann -> bob: strong, bob -> dg: strong, dg -> ann: strong]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
    ]
}
