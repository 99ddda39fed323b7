import DecisionAnalysis

extension VerdictTableCase {
    /// Who carries: opponents, external people, groups, and the chokepoints of a gate.
    static let carriers = [
        VerdictTableCase(
            "routes exist only with opponents put back",
            deal: .blocked,
            gates: ["sig: blocked"],
            reach: Reach("dg", routes: 0, tenths: nil),
            map: """
                people: { dg: { stance: supporter }, foe: { stance: opponent, access: multiple }, aide: { access: brief } }
                relations: [foe -> dg: strong]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "an opponent is removed as a carrier, not as a decider",
            deal: .blocked,
            gates: ["sig: blocked"],
            reach: Reach("dg", routes: 1, tenths: [9]),
            map: """
                people: { dg: { stance: opponent, access: in_depth }, aide: { access: brief } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "an external person carries to somebody whom we have not met",
            deal: .fragile,
            gates: ["sig: fragile, hinges on friend"],
            reach: Reach("dg", routes: 1, via: ["friend"], tenths: [9, 5], chokepoints: ["friend"]),
            map: """
                people: { dg: { stance: supporter }, friend: { external: yes, stance: advocate, access: in_depth } }
                relations: [friend -> dg: introduces]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "an external person carries nothing to somebody whom we have met",
            deal: .fragile,
            gates: ["sig: fragile"],
            reach: Reach("dg", routes: 1, tenths: [4]),
            map: """
                people:
                  dg: { stance: supporter, access: brief }
                  aide: { access: brief }
                  friend: { external: yes, stance: advocate, access: in_depth }
                relations: [friend -> dg: introduces]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a group is one person in routes",
            deal: .fragile,
            gates: ["sig: fragile, hinges on managers"],
            reach: Reach("dg", routes: 1, via: ["managers"], tenths: [7, 9, 8], chokepoints: ["managers"]),
            map: """
                people: { dg: { stance: supporter }, managers: { count: 6, stance: supporter, access: multiple } }
                relations: [managers -> dg: strong]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a person before two ways is a chokepoint, those on one of them are not",
            deal: .fragile,
            gates: ["sig: fragile, hinges on ann"],
            reach: Reach("dg", routes: 1, via: ["ann", "bob"], tenths: [7, 8, 8], chokepoints: ["ann"]),
            map: """
                people: { dg: { stance: supporter }, ann: { stance: advocate, access: multiple }, bob: { stance: advocate }, cyd: { stance: advocate } }
                relations: [ann -> bob: strong, ann -> cyd: medium, bob -> dg: strong, cyd -> dg: strong]
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a gate of any of two people hinges on neither carrier",
            deal: .fragile,
            gates: ["sig: fragile"],
            reach: Reach("dg", routes: 1, via: ["ann"], tenths: [7, 8], chokepoints: ["ann"]),
            map: """
                people:
                  dg: { stance: supporter }
                  cfo: { stance: supporter }
                  ann: { stance: advocate, access: multiple }
                  bob: { stance: advocate, access: multiple }
                relations: [ann -> dg: strong, bob -> cfo: strong]
                gates: { sig: { kind: signature, decided_by: { any: [dg, cfo] } } }
                """
        ),
        VerdictTableCase(
            "a gate of all of two people hinges on both carriers",
            deal: .fragile,
            gates: ["sig: fragile, hinges on ann bob"],
            reach: Reach("cfo", routes: 1, via: ["bob"], tenths: [7, 8], chokepoints: ["bob"]),
            map: """
                people:
                  dg: { stance: supporter }
                  cfo: { stance: supporter }
                  ann: { stance: advocate, access: multiple }
                  bob: { stance: advocate, access: multiple }
                relations: [ann -> dg: strong, bob -> cfo: strong]
                gates: { sig: { kind: signature, decided_by: { all: [dg, cfo] } } }
                """
        ),
        VerdictTableCase(
            "an opponent of ours carries in full for a rival",
            deal: .contested,
            gates: ["sig: contested"],
            reach: Reach("dg", routes: 1, tenths: [4]),
            map: """
                people:
                  dg: { stance: supporter, access: brief }
                  aide: { access: brief }
                  foe: { stance: opponent }
                relations: [foe -> dg: medium]
                offers: { course: { scope: [phone] } }
                providers: { trainer: { status: shortlisted, scope: [phone], engaged_by: foe } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "an advocate of ours carries little for a rival",
            deal: .mapped,
            gates: ["sig: mapped"],
            reach: Reach("dg", routes: 2, tenths: [7]),
            map: """
                people:
                  dg: { stance: supporter, access: multiple }
                  aide: { stance: advocate, access: brief }
                relations: [aide -> dg: strong]
                offers: { course: { scope: [phone] } }
                providers: { trainer: { status: shortlisted, scope: [phone], engaged_by: aide } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
    ]
}
