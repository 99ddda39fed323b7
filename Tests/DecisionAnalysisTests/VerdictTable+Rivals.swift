import DecisionAnalysis

extension VerdictTableCase {
    /// "Rival routes" and what makes a decider contested.
    static let rivals = [
        VerdictTableCase(
            "a rival route is stronger than our best",
            deal: .contested,
            gates: ["sig: contested"],
            reach: Reach("dg", routes: 1, tenths: [4]),
            map: """
                people: { dg: { stance: supporter, access: brief }, aide: { access: brief } }
                offers: { course: { scope: [phone] } }
                providers: { trainer: { status: engaged, scope: [Phone], contact: dg } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a rival route is exactly as strong as our best",
            deal: .contested,
            gates: ["sig: contested"],
            reach: Reach("dg", routes: 1, tenths: [4]),
            map: """
                people: { dg: { stance: supporter, access: brief }, aide: { access: brief } }
                offers: { course: { scope: [phone] } }
                providers: { trainer: { status: engaged, scope: [Phone], engaged_by: dg? } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a rival route is weaker than our best",
            deal: .mapped,
            gates: ["sig: mapped"],
            reach: Reach("dg", routes: 1, tenths: [7]),
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                offers: { course: { scope: [phone] } }
                providers: { trainer: { status: engaged, scope: [Phone], contact: dg } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "the decider engaged a rival",
            deal: .contested,
            gates: ["sig: contested"],
            reach: Reach("dg", routes: 1, tenths: [9]),
            map: """
                people: { dg: { stance: supporter, access: in_depth }, aide: { access: brief } }
                offers: { course: { scope: [phone] } }
                providers: { trainer: { status: engaged, scope: [Phone], engaged_by: dg } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "the decider prefers a rival",
            deal: .contested,
            gates: ["sig: contested"],
            reach: Reach("dg", routes: 1, tenths: [9]),
            map: """
                people: { dg: { stance: supporter, access: in_depth }, aide: { access: brief } }
                offers: { course: { scope: [phone] } }
                providers: { trainer: { status: engaged, scope: [Phone], preferred_by: [dg] } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "an assumed engagement does not contest by itself",
            deal: .mapped,
            gates: ["sig: mapped"],
            reach: Reach("dg", routes: 1, tenths: [9]),
            map: """
                people: { dg: { stance: supporter, access: in_depth }, aide: { access: brief } }
                offers: { course: { scope: [phone] } }
                providers: { trainer: { status: engaged, scope: [Phone], engaged_by: dg? } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a stake counts 0.8",
            deal: .contested,
            gates: ["sig: contested"],
            reach: Reach("dg", routes: 1, tenths: [7]),
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                offers: { course: { scope: [phone] } }
                providers: { trainer: { status: engaged, scope: [Phone], ties: [{ dg: owns_stake_in }] } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "another tie counts 0.5",
            deal: .mapped,
            gates: ["sig: mapped"],
            reach: Reach("dg", routes: 1, tenths: [7]),
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                offers: { course: { scope: [phone] } }
                providers: { trainer: { status: engaged, scope: [Phone], ties: [{ dg: formerly_at }] } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "none for an assumed overlap",
            deal: .mapped,
            gates: ["sig: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                offers: { course: { scope: [phone] } }
                providers: { trainer: { status: engaged, engaged_by: dg } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a subject that is only assumed is an assumed overlap",
            deal: .mapped,
            gates: ["sig: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                offers: { course: { scope: [phone], for: [aide] } }
                providers: { trainer: { status: engaged, scope: [phone?], for: [dg], engaged_by: dg } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a provider of another subject and other people is no rival",
            deal: .mapped,
            gates: ["sig: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                offers: { course: { scope: [phone], for: [aide] } }
                providers: { trainer: { status: engaged, scope: [posture], for: [dg], engaged_by: dg } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a manager and the people below are in common",
            deal: .contested,
            gates: ["sig: contested"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief, reports_to: dg } }
                offers: { course: { scope: [phone], for: [aide] } }
                providers: { trainer: { status: engaged, scope: [posture], for: [dg], engaged_by: dg } }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "a complementary, a rumoured and a rejected provider are no rivals",
            deal: .mapped,
            gates: ["sig: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                offers: { course: { scope: [phone] } }
                providers:
                  beside: { relation: complementary, status: engaged, scope: [phone], engaged_by: dg }
                  rumour: { status: rumoured, scope: [phone], engaged_by: dg }
                  former: { status: rejected, scope: [phone], engaged_by: dg }
                gates: { sig: { kind: signature, decided_by: dg } }
                """
        ),
        VerdictTableCase(
            "one that a passed coordination names is no rival",
            deal: .mapped,
            gates: ["together: closed", "sig: mapped"],
            map: """
                people: { dg: { stance: supporter, access: multiple }, aide: { access: brief } }
                offers: { course: { scope: [phone] } }
                providers: { trainer: { status: engaged, scope: [phone], engaged_by: dg } }
                gates:
                  together: { kind: provider_coordination, providers: [trainer], status: passed }
                  sig: { kind: signature, decided_by: dg }
                """
        ),
    ]
}
