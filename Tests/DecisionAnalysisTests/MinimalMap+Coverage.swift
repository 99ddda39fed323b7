import DecisionAnalysis
import Findings
import StakeholderModel

extension MinimalMap {
    /// Who is met, what is offered, how it is known.
    static let coverage: [MinimalMap] = [
        MinimalMap(
            .COV001,
            .warning,
            at: "gates",
            playbook: .expecting(gates: [.committee]),
            changing: [:]
        ),
        MinimalMap(
            .COV002,
            .warning,
            at: "people",
            playbook: .expecting(roles: [.procurement]),
            changing: [:]
        ),
        MinimalMap(
            .COV003,
            .warning,
            at: "people.eve.stance",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                  eve: { access: brief }
                """,
                "gates": """
                gates:
                  contract: { kind: signature, decided_by: ada @bob }
                  review: { decided_by: { any: [bob, eve] } }
                """,
            ]
        ),
        MinimalMap(
            .COV004,
            .warning,
            at: "people.eve",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                  eve: { roles: [user] }
                """
            ]
        ),
        MinimalMap(
            .EVD001,
            .note,
            at: "people.ada.stance",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: supporter, access: { is: multiple, basis: observed }, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                  eve: { stance: supporter }
                  max: { stance: supporter }
                """
            ]
        ),
        MinimalMap(
            .EVD002,
            .note,
            at: "people.bob.notes",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { notes: Stubborn, roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                """
            ]
        ),
        MinimalMap(
            .OFF001,
            .warning,
            at: "offers.start",
            changing: [
                "offers": "offers: { start: { price: 12000, scope: [selling], proposed: yes } }"
            ]
        ),
        MinimalMap(
            .OFF002,
            .warning,
            at: "offers.start.price",
            changing: [
                "budgets": """
                budgets:
                  line: { amount: 7000, latitude: 10000, allocated_by: bob @ada, held_by: bob @ada, decided_on: 2025-04-01 }
                """
            ]
        ),
    ]
}
