import DecisionAnalysis
import Findings
import StakeholderModel

extension MinimalMap {
    /// Signals, threads and dates.
    static let others: [MinimalMap] = [
        MinimalMap(
            .SIG001,
            .warning,
            at: "log[0].heard[0].quote",
            changing: [
                "log":
                    "log: [{ id: r1, with: [bob], heard: [{ says: bob, about: line, flag: amber, quote: It is tight. }] }]"
            ]
        ),
        MinimalMap(
            .SIG002,
            .warning,
            at: "log[0].heard[0].quote",
            changing: [
                "log": """
                log:
                  - { id: r1, with: [bob], heard: [{ says: bob, about: line, flag: amber, quote: It is tight. }] }
                  - { id: r2, with: [ada], heard: [{ says: ada, about: line, flag: green, quote: No problem. }] }
                """
            ]
        ),
        MinimalMap(
            .THR001,
            .critical,
            at: "people.ada.access",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: none, reports_to: none }
                """,
                "relations": "relations: [ada -> bob: strong]",
            ]
        ),
        MinimalMap(
            .THR002,
            .warning,
            at: "people.ada",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: ada }
                """
            ]
        ),
        MinimalMap(
            .THR003,
            .note,
            at: "people.ada.roles[0]",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: supporter, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                """
            ]
        ),
        MinimalMap(
            .THR004,
            .warning,
            at: "people",
            changing: [
                "people": """
                people:
                  ada: { roles: [signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                """
            ]
        ),
        MinimalMap(
            .TIM001,
            .warning,
            at: "close_by",
            changing: [
                "gates":
                    "gates: { contract: { kind: signature, decided_by: ada @bob, usual_duration: 6 months } }"
            ]
        ),
        MinimalMap(
            .TIM002,
            .warning,
            at: "close_by",
            changing: [
                "deal": """
                as_of: 2025-03-01
                close_by: 2025-02-15
                currency: EUR
                """,
                "budgets": """
                budgets:
                  line: { amount: 100000, shared: no, latitude: 10000, allocated_by: bob @ada, held_by: bob @ada, decided_on: 2025-02-01 }
                """,
            ]
        ),
        MinimalMap(
            .TIM003,
            .note,
            at: "people.bob.stance",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: { is: supporter, date: 2024-12-01 }, access: multiple, reports_to: none }
                """
            ]
        ),
    ]
}
