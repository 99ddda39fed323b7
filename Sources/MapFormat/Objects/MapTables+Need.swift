import StakeholderModel

extension MapTables {
    /// Why the client would buy.
    static let need = ObjectReader<Need>(
        name: Wording(en: "a need", fr: "un besoin"),
        keys: [
            .facts(
                MapKey.impact,
                .text,
                \.impact,
                help: Wording(
                    en: "What the problem costs the client, such as 30 lost proposals a year.",
                    fr: "Ce que le problème coûte au client, par exemple 30 propositions perdues par an."
                )
            ),
            .facts(
                MapKey.measure,
                .text,
                \.measure,
                help: Wording(
                    en: "By what the client measures success, such as signed proposals.",
                    fr: "À quoi le client mesure la réussite, par exemple le taux de signature."
                )
            ),
            .facts(
                MapKey.expected,
                .text,
                \.expected,
                help: Wording(
                    en: "What the client says they expect, in their words, such as managers who coach.",
                    fr:
                        "Ce que le client dit attendre, avec ses mots, par exemple des managers qui accompagnent."
                )
            ),
            .facts(
                MapKey.underlying,
                .text,
                \.underlying,
                help: Wording(
                    en:
                        "What is behind it and nobody says aloud, such as a new director has to show results.",
                    fr:
                        "Ce qu'il y a derrière et que personne ne dit, par exemple un nouveau directeur doit faire ses preuves."
                )
            ),
            .facts(
                MapKey.criteria,
                .text,
                \.criteria,
                help: Wording(
                    en: "What they will choose by, such as references in the sector.",
                    fr: "Les critères de leur choix, par exemple des références dans le secteur."
                )
            ),
            .facts(
                MapKey.whyNow,
                .text,
                \.whyNow,
                help: Wording(
                    en: "What forces a decision now, such as the reorganisation of September.",
                    fr: "Ce qui oblige à décider maintenant, par exemple la réorganisation de septembre."
                )
            ),
        ]
    )
}
