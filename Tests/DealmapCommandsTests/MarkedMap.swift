/// A map of which every text that somebody can write, every identifier too, holds one word.
enum MarkedMap {
    static let marker = "zorglub"

    static let text = """
        dealmap: 1
        account: Zorglub SA   # Zorglub, a comment
        deal: Deal Zorglub
        sector: Zorglub?
        as_of: 2025-03-12
        need:
          impact: Zorglub
          measure: [Zorglub, "Zorglub again?"]
          expected: { is: Zorglub, from: zorglub_ann }
          underlying: Zorglub?
          criteria: Zorglub
          why_now: Zorglub
        us:
          zorglub_us: { name: Zorglub, title: Zorglub, notes: Zorglub }
        people:
          zorglub_dg: { name: Anne Zorglub, title: Adjointe de Zorglub, unit: Zorglub, notes: "Zorglub, pénible", wants: Zorglub,
            roles: [sponsor, decision_maker @zorglub_dg], stance: { is: supporter, from: [zorglub_meeting, zorglub_us] } }
          zorglub_ann: { name: Zorglub, title: Zorglub, unit: Zorglub 2, notes: Zorglub, wants: [Zorglub], reports_to: zorglub_dg,
            access: brief, met_by: zorglub_us, roles: training_lead }
          zorglub_far: { name: Zorglub, title: Zorglub, unit: Zorglub, notes: Zorglub, wants: [Zorglub], stance: opponent }
        offers:
          zorglub_offer: { name: Zorglub, scope: [Zorglub, posture], for: [Zorglub, zorglub_ann], price: 60 k€, proposed: yes }
        providers:
          zorglub_rival:
            name: Zorglub
            scope: Zorglub
            notes: Zorglub
            for: Zorglub
            status: engaged
            engaged_by: zorglub_dg
            preferred_by: zorglub_far
            ties: [ { zorglub_ann: formerly_at } ]
        budgets:
          zorglub_plan: { name: Zorglub, shared: [Zorglub], priorities: Zorglub, allocated_by: unknown @zorglub_dg, amount: 50 k€ }
        gates:
          zorglub_step: { name: Zorglub, decided_by: { all: [zorglub_dg, zorglub_far, unknown] }, needs: [Zorglub] }
          zorglub_go: { name: Zorglub, kind: executive_approval, decided_by: zorglub_ann, needs: Zorglub, after: zorglub_step,
            draws_on: zorglub_plan, providers: zorglub_rival }
        relations:
          - zorglub_dg -> zorglub_ann: weak @zorglub_us
        log:
          - id: zorglub_meeting
            date: 2025-03-01
            with: [zorglub_ann, zorglub_dg]
            by: zorglub_us
            notes: Zorglub
            heard:
              - { says: zorglub_ann, about: zorglub_plan, flag: red, quote: Zorglub,
                  answered: { by: zorglub_us, what: Zorglub, date: 2025-03-02 } }
              - { says: zorglub_dg, about: zorglub_rival, flag: amber, quote: Zorglub,
                  answered: { what: Zorglub } }
              - { says: zorglub_ann, about: zorglub_go, flag: red, quote: Zorglub, answered: { what: Zorglub } }
        ruled_out:
          - { gate: works_council, because: Zorglub }
        accepted:
          - { rule: OFF001, about: zorglub_plan, because: Zorglub, by: Zorglub }

        """

    /// A map with mistakes of many kinds, each about a word that nobody may see.
    /// The same deal before: somebody under another identifier, somebody who is gone since, other texts everywhere.
    static let earlier =
        text.replacing("zorglub_ann", with: "zorglub_anna")
        .replacing("pénible", with: "agréable")
        .replacing("Zorglub again?", with: "Zorglub once")
        .replacing(
            "people:\n",
            with: "people:\n  zorglub_old: { name: Old Zorglub, title: Zorglub, reports_to: zorglub_dg }\n"
        )

    static let broken = """
        dealmap: 1
        account: Zorglub
        zorglub: 1
        people:
          zorglub_dg: { stance: zorglub, reports_to: zorglub_nobody, roles: [zorglub] }
          zorglub_dg: { zorglub: 1 }
        budgets: { p: { amount: zorglub } }

        """
}
