import StakeholderModel

extension MapTables {
    /// Something to pass before signature.
    static let gate = ObjectReader<Gate>(
        name: Wording(en: "a gate", fr: "une étape"),
        keys: [
            .text(
                MapKey.name,
                \.name,
                help: Wording(
                    en: "What the step is called at the client's, such as Purchasing committee.",
                    fr: "Le nom de l'étape chez le client, par exemple Comité achats."
                )
            ),
            .fact(
                MapKey.kind,
                .word,
                \.kind,
                help: Wording(
                    en: "What kind of step this is, such as budget_allocation, legal or signature.",
                    fr: "La nature de l'étape, par exemple budget_allocation, legal ou signature."
                )
            ),
            .rule(
                MapKey.decidedBy,
                \.decidedBy,
                help: Wording(
                    en:
                        "Who has to say yes: dg, { all: [dg, training] }, { any: […] }, { at_least: 2, of: […] }, or unknown.",
                    fr:
                        "Qui doit dire oui : dg, { all: [dg, formation] }, { any: […] }, { at_least: 2, of: […] }, ou unknown."
                )
            ),
            .rules(
                MapKey.vetoedBy,
                \.vetoedBy,
                help: Wording(
                    en: "Who can stop it without deciding it, such as [legal, security].",
                    fr: "Qui peut bloquer sans décider, par exemple [juridique, securite]."
                )
            ),
            .fact(
                MapKey.advisory,
                .yesNo,
                \.advisory,
                help: Wording(
                    en: "Yes when they are asked but their no does not bind.",
                    fr: "Yes si l'avis est demandé sans engager."
                )
            ),
            .facts(
                MapKey.consulted,
                .person,
                \.consulted,
                help: Wording(
                    en: "Who is heard before the decision, such as [managers].",
                    fr: "Qui est entendu avant la décision, par exemple [managers]."
                )
            ),
            .facts(
                MapKey.after,
                .gate,
                \.after,
                help: Wording(
                    en: "The steps that come before this one, such as [need, plan].",
                    fr: "Les étapes qui précèdent celle-ci, par exemple [besoin, plan]."
                )
            ),
            .texts(
                MapKey.needs,
                \.needs,
                help: Wording(
                    en: "The documents it asks for, such as [quote, references].",
                    fr: "Les documents demandés, par exemple [devis, références]."
                )
            ),
            .facts(
                MapKey.drawsOn,
                .budget,
                \.drawsOn,
                help: Wording(
                    en: "The budgets about which it decides, such as [plan].",
                    fr: "Les budgets sur lesquels elle décide, par exemple [plan]."
                )
            ),
            .facts(
                MapKey.providers,
                .provider,
                \.providers,
                help: Wording(
                    en: "The other providers it is about, such as [trainer].",
                    fr: "Les autres prestataires concernés, par exemple [formatrice]."
                )
            ),
            .fact(
                MapKey.above,
                .money,
                \.above,
                help: Wording(
                    en: "The amount from which the step exists, such as 40 k€.",
                    fr: "Le montant à partir duquel l'étape existe, par exemple 40 k€."
                )
            ),
            .fact(
                MapKey.usualDuration,
                .duration,
                \.usualDuration,
                help: Wording(
                    en: "How long it takes there, such as 3 weeks.",
                    fr: "Le temps qu'elle prend d'habitude, par exemple 3 semaines."
                )
            ),
            .fact(
                MapKey.due,
                .date,
                \.due,
                help: Wording(
                    en: "The date of its next sitting or deadline, such as 2025-05-20.",
                    fr: "La date de sa prochaine séance ou échéance, par exemple 2025-05-20."
                )
            ),
            .fact(
                MapKey.status,
                .word,
                \.status,
                help: Wording(
                    en: "How far it is: not_started, in_progress, passed, refused or not_applicable.",
                    fr: "Où elle en est : not_started, in_progress, passed, refused ou not_applicable."
                )
            ),
        ]
    )
}
