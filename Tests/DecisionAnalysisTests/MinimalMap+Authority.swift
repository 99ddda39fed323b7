import DecisionAnalysis
import Findings
import StakeholderModel

extension MinimalMap {
    /// Who may decide.
    static let authority: [MinimalMap] = [
        MinimalMap(
            .AUT001,
            .critical,
            at: "gates.review.decided_by",
            changing: [
                "gates": """
                gates:
                  contract: { kind: signature, decided_by: ada @bob }
                  review: { decided_by: unknown }
                """
            ]
        ),
        MinimalMap(
            .AUT002,
            .warning,
            at: "people.ada.roles[1]",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @ada], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                """,
                "gates": "gates: { contract: { kind: signature, decided_by: ada @ada } }",
            ]
        ),
        MinimalMap(
            .AUT003,
            .warning,
            at: "gates",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                """,
                "gates": "",
            ]
        ),
        MinimalMap(
            .AUT004,
            .warning,
            at: "people.eve.roles[0]",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                  eve: { roles: [legal], access: brief }
                """
            ]
        ),
        MinimalMap(
            .AUT005,
            .warning,
            at: "gates.review.advisory",
            playbook: .expecting(gates: [.legal]),
            changing: [
                "gates": """
                gates:
                  contract: { kind: signature, decided_by: ada @bob }
                  review: { kind: legal, decided_by: bob, advisory: yes }
                """
            ]
        ),
        MinimalMap(
            .AUT006,
            .note,
            at: "people.ada.reports_to",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                """
            ]
        ),
    ]
}
