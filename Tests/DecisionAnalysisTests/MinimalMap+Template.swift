import Findings

extension MinimalMap {
    /// What `Scripts/new-rule.sh` puts into the list of a family for a new rule.
    static let template: [MinimalMap] = [
        MinimalMap(
            .template,
            .warning,
            at: "people.ada.title",
            changing: [
                "people": """
                people:
                  ada: { title: Speaks, roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
                  bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
                """
            ]
        )
    ]
}
