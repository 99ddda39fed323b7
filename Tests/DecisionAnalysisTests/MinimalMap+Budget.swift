import DecisionAnalysis
import Findings
import StakeholderModel

extension MinimalMap {
    /// The money.
    static let budget: [MinimalMap] = [
        MinimalMap(
            .BUD001,
            .critical,
            at: "budgets",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [user], stance: supporter, access: multiple, reports_to: none }
                """,
                "budgets": "budgets: none",
            ]
        ),
        MinimalMap(
            .BUD002,
            .critical,
            at: "budgets.line.allocated_by",
            changing: [
                "budgets": """
                budgets:
                  line: { amount: 100000, shared: no, latitude: 10000, allocated_by: unknown, held_by: bob @ada, decided_on: 2025-04-01 }
                """
            ]
        ),
        MinimalMap(
            .BUD003,
            .warning,
            at: "budgets.line.shared",
            changing: [
                "budgets": """
                budgets:
                  line: { amount: 100000, shared: yes, latitude: 10000, allocated_by: bob @ada, held_by: bob @ada, decided_on: 2025-04-01 }
                """
            ]
        ),
        MinimalMap(
            .BUD004,
            .critical,
            at: "budgets.line.amount",
            changing: [
                "budgets": """
                budgets:
                  line: { amount: 3000, shared: no, latitude: 10000, allocated_by: bob @ada, held_by: bob @ada, decided_on: 2025-04-01 }
                """
            ]
        ),
        MinimalMap(
            .BUD005,
            .warning,
            at: "budgets.line.amount",
            changing: [
                "budgets": """
                budgets:
                  line: { shared: no, latitude: 10000, allocated_by: bob @ada, held_by: bob @ada, decided_on: 2025-04-01 }
                """
            ]
        ),
        MinimalMap(
            .BUD006,
            .warning,
            at: "budgets.line.allocated_by",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, decision_maker @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                """
            ]
        ),
        MinimalMap(
            .BUD007,
            .warning,
            at: "budgets.line.decided_on",
            changing: [
                "budgets": """
                budgets:
                  line: { amount: 100000, shared: no, latitude: 10000, allocated_by: bob @ada, held_by: bob @ada, decided_on: 2025-09-01 }
                """
            ]
        ),
    ]
}
