import StakeholderModel

/// The tables of a playbook file.
enum PlaybookTables {
    /// The playbook itself.
    static let playbook = ObjectReader<Playbook>(
        name: Wording(en: "a playbook", fr: "un playbook"),
        keys: [
            // The version is judged before anything else is read.
            KeyReader(
                PlaybookKey.version,
                .setting(.version),
                isRequired: true,
                help: Wording(
                    en: "The version of the format: 1, on the first line of every playbook.",
                    fr: "La version du format : 1, en première ligne de chaque playbook."
                )
            ) { _, _, _ in },
            .requiredText(
                PlaybookKey.name,
                \.name,
                help: Wording(
                    en: "A short name for the playbook, such as training-fr.",
                    fr: "Un nom court pour le playbook, par exemple training-fr."
                )
            ),
            .wording(
                PlaybookKey.title,
                \.title,
                help: Wording(
                    en: "What the playbook is called in reports, in both languages.",
                    fr: "Le titre du playbook dans les rapports, dans les deux langues."
                )
            ),
            .list(
                PlaybookKey.roles,
                of: role.description,
                \.roles,
                help: Wording(
                    en:
                        "Roles that such a deal usually has, such as - { any_of: [legal], question: …, source: … }.",
                    fr:
                        "Les rôles habituels d'une telle affaire, par exemple - { any_of: [legal], question: …, source: … }."
                )
            ) { node, _, session in
                session.object(node, role, startingFrom: .empty)
            },
            .list(
                PlaybookKey.gates,
                of: gate.description,
                \.gates,
                help: Wording(
                    en:
                        "Steps that such a deal usually passes, in any order, such as - { kind: legal, question: …, source: … }.",
                    fr:
                        "Les étapes habituelles d'une telle affaire, par exemple - { kind: legal, question: …, source: … }."
                )
            ) { node, _, session in
                session.object(node, gate, startingFrom: .empty)
            },
        ]
    )

    /// Roles of which a deal usually has at least one.
    static let role = ObjectReader<ExpectedRole>(
        name: Wording(en: "an expected role", fr: "un rôle attendu"),
        keys: [
            .settings(
                PlaybookKey.anyOf,
                .word,
                \.anyOf,
                isRequired: true,
                help: Wording(
                    en: "One of these roles is enough, such as [economic_buyer, budget_holder].",
                    fr: "L'un de ces rôles suffit, par exemple [economic_buyer, budget_holder]."
                )
            ),
            .object(
                PlaybookKey.when,
                condition,
                \.when,
                help: Wording(
                    en:
                        "On which deals the role is expected, such as { headcount_at_least: 50 }; without it, on all.",
                    fr:
                        "Sur quelles affaires le rôle est attendu, par exemple { headcount_at_least: 50 } ; sans cela, sur toutes."
                )
            ),
            .wording(
                PlaybookKey.question,
                \.question,
                help: Wording(
                    en: "What to ask the client when nobody has the role, in both languages.",
                    fr: "Ce qu'il faut demander au client si personne n'a ce rôle, dans les deux langues."
                )
            ),
            .requiredText(
                PlaybookKey.source,
                \.source,
                help: Wording(
                    en: "Where the expectation comes from, such as our last twenty deals.",
                    fr: "D'où vient cette attente, par exemple nos vingt dernières affaires."
                )
            ),
        ]
    )

    /// A gate that a deal usually passes.
    static let gate = ObjectReader<ExpectedGate>(
        name: Wording(en: "an expected gate", fr: "une étape attendue"),
        keys: [
            KeyReader(
                PlaybookKey.kind,
                .setting(ValueType<GateKind>.word.description),
                isRequired: true,
                help: Wording(
                    en: "The kind of step that is expected, such as works_council.",
                    fr: "La nature de l'étape attendue, par exemple works_council."
                )
            ) {
                $0.kind = $2.setting($1.value, .word) ?? .other
            },
            .settings(
                PlaybookKey.after,
                .word,
                \.after,
                help: Wording(
                    en: "The kinds of steps that come before, such as [budget_allocation].",
                    fr: "Les natures d'étapes qui précèdent, par exemple [budget_allocation]."
                )
            ),
            .setting(
                PlaybookKey.usualDuration,
                .duration,
                \.usualDuration,
                help: Wording(
                    en: "How long it usually takes, such as 3 weeks.",
                    fr: "Le temps qu'elle prend d'habitude, par exemple 3 semaines."
                )
            ),
            .object(
                PlaybookKey.when,
                condition,
                \.when,
                help: Wording(
                    en:
                        "On which deals the step is expected, such as { ask_at_least: 40 k€ }; without it, on all.",
                    fr:
                        "Sur quelles affaires l'étape est attendue, par exemple { ask_at_least: 40 k€ } ; sans cela, sur toutes."
                )
            ),
            .wording(
                PlaybookKey.question,
                \.question,
                help: Wording(
                    en: "What to ask the client when the step is not mapped, in both languages.",
                    fr: "Ce qu'il faut demander au client si l'étape manque, dans les deux langues."
                )
            ),
            .requiredText(
                PlaybookKey.source,
                \.source,
                help: Wording(
                    en: "Where the expectation comes from, such as the law of the country.",
                    fr: "D'où vient cette attente, par exemple la loi du pays."
                )
            ),
        ]
    )

    /// When an expectation holds.
    static let condition = ObjectReader<Condition>(
        name: Wording(en: "a condition", fr: "une condition"),
        keys: [
            .setting(
                PlaybookKey.headcountAtLeast,
                .wholeNumber(atLeast: 1),
                \.headcountAtLeast,
                help: Wording(
                    en: "Only where so many people work, such as 50.",
                    fr: "Seulement à partir de cet effectif, par exemple 50."
                )
            ),
            .setting(
                PlaybookKey.headcountBelow,
                .wholeNumber(atLeast: 1),
                \.headcountBelow,
                help: Wording(
                    en: "Only where fewer people work, such as 50.",
                    fr: "Seulement en dessous de cet effectif, par exemple 50."
                )
            ),
            .setting(
                PlaybookKey.askAtLeast,
                .money,
                \.askAtLeast,
                help: Wording(
                    en: "Only when we ask for so much, such as 40 k€.",
                    fr: "Seulement à partir de ce prix, par exemple 40 k€."
                )
            ),
            .settings(
                PlaybookKey.countries,
                .country,
                \.countries,
                help: Wording(
                    en: "Only in these countries, such as [FR, BE].",
                    fr: "Seulement dans ces pays, par exemple [FR, BE]."
                )
            ),
            .setting(
                PlaybookKey.publicSector,
                .yesNo,
                \.publicSector,
                help: Wording(
                    en: "Only for clients of the public sector (yes), or only for others (no).",
                    fr: "Seulement pour le secteur public (yes), ou seulement hors de lui (no)."
                )
            ),
        ]
    )
}

extension Playbook {
    /// What a file fills.
    static let empty = Playbook(name: "", title: .verbatim(""), roles: [], gates: [])
}

extension ExpectedRole {
    fileprivate static let empty = ExpectedRole(anyOf: [], when: .always, question: .verbatim(""), source: "")
}

extension ExpectedGate {
    fileprivate static let empty = ExpectedGate(
        kind: .other,
        when: .always,
        after: [],
        usualDuration: nil,
        question: .verbatim(""),
        source: ""
    )
}
