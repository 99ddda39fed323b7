import DecisionAnalysis
import Findings
import StakeholderModel

extension MinimalMap {
    /// How deciders are reached, and who can stop the deal.
    static let paths: [MinimalMap] = [
        MinimalMap(
            .PTH001,
            .critical,
            at: "gates.review.decided_by",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                  eve: { stance: supporter }
                """,
                "gates": """
                gates:
                  contract: { kind: signature, decided_by: ada @bob }
                  review: { decided_by: eve }
                """,
            ]
        ),
        MinimalMap(
            .PTH002,
            .warning,
            at: "people.ada",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                  eve: { stance: supporter }
                """,
                "gates": """
                gates:
                  contract: { kind: signature, decided_by: ada @bob }
                  review: { decided_by: eve }
                """,
                "relations": "relations: [ada -> eve: strong]",
            ]
        ),
        MinimalMap(
            .PTH003,
            .warning,
            at: "gates.review.decided_by",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                  eve: { stance: supporter }
                  max: { stance: skeptic, access: multiple }
                  kim: { stance: skeptic, access: multiple }
                """,
                "gates": """
                gates:
                  contract: { kind: signature, decided_by: ada @bob }
                  review: { decided_by: eve }
                """,
                "relations": "relations: [max -> eve: strong, kim -> eve: strong]",
            ]
        ),
        MinimalMap(
            .PTH004,
            .warning,
            at: "relations[0][0]",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                  eve: { stance: supporter }
                """,
                "gates": """
                gates:
                  contract: { kind: signature, decided_by: ada @bob }
                  review: { decided_by: eve }
                """,
                "relations": "relations: [ada -> eve: strong?, bob -> eve: weak]",
            ]
        ),
        MinimalMap(
            .PTH005,
            .warning,
            at: "people.bob.stance",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: skeptic, access: multiple, reports_to: none }
                """
            ]
        ),
        MinimalMap(
            .PTH006,
            .warning,
            at: "gates.board.decided_by.majority[0]",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                  eve: { stance: neutral, access: brief }
                """,
                "gates": """
                gates:
                  contract: { kind: signature, decided_by: ada @bob }
                  board: { kind: committee, decided_by: { majority: [ada, bob, eve] } }
                """,
            ]
        ),
        MinimalMap(
            .PTH007,
            .note,
            at: "people.eve",
            changing: [
                "people": """
                people:
                  ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: eve }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                  eve: { }
                """
            ]
        ),
    ]
}
