import StakeholderModel

extension MapTables {
    /// One of us.
    static let teamMember = ObjectReader<TeamMember>(
        name: Wording(en: "a person of ours", fr: "une personne de notre équipe"),
        keys: [
            .text(
                MapKey.name,
                \.name,
                help: Wording(
                    en: "The person's name, such as Marie Lenoir.",
                    fr: "Le nom de la personne, par exemple Marie Lenoir."
                )
            ),
            .text(
                MapKey.title,
                \.title,
                help: Wording(
                    en: "What they do with us, such as Account manager.",
                    fr: "Sa fonction chez nous, par exemple Ingénieure d'affaires."
                )
            ),
            .text(
                MapKey.notes,
                \.notes,
                help: Wording(
                    en: "Whatever else is worth keeping; no rule judges it.",
                    fr: "Tout ce qu'il est utile de garder ; aucune règle ne le juge."
                )
            ),
        ]
    )

    /// A stakeholder.
    static let person = ObjectReader<Stakeholder>(
        name: Wording(en: "a person", fr: "une personne"),
        keys: [
            .text(
                MapKey.name,
                \.name,
                help: Wording(
                    en: "The person's name, such as Paul Martin; the title alone will do.",
                    fr: "Le nom de la personne, par exemple Paul Martin ; le titre seul suffit."
                )
            ),
            .text(
                MapKey.title,
                \.title,
                help: Wording(
                    en: "The title on their card, such as Head of training.",
                    fr: "Le titre sur sa carte de visite, par exemple Responsable formation."
                )
            ),
            .text(
                MapKey.unit,
                \.unit,
                help: Wording(
                    en:
                        "The part of the company they belong to, such as Human resources; people of one unit are framed together.",
                    fr:
                        "Sa partie de l'entreprise, par exemple Ressources humaines ; les personnes d'une unité sont encadrées ensemble."
                )
            ),
            .text(
                MapKey.notes,
                \.notes,
                help: Wording(
                    en: "Facts worth keeping, such as moves to Lyon in May; leave judgments of people out.",
                    fr: "Des faits utiles, par exemple part à Lyon en mai ; pas de jugement sur la personne."
                )
            ),
            .texts(
                MapKey.wants,
                \.wants,
                help: Wording(
                    en: "What this person would gain, such as a visible success before the summer.",
                    fr: "Ce que cette personne y gagnerait, par exemple un succès visible avant l'été."
                )
            ),
            .fact(
                MapKey.joined,
                .date,
                \.joined,
                help: Wording(
                    en:
                        "When they took this job, such as 2024-11; newcomers often change how decisions are made.",
                    fr:
                        "Sa prise de poste, par exemple 2024-11 ; les nouveaux venus changent souvent la façon de décider."
                )
            ),
            .fact(
                MapKey.external,
                .yesNo,
                \.external,
                help: Wording(
                    en: "Yes when they work elsewhere, such as a consultant or an introducer.",
                    fr:
                        "Yes si la personne travaille ailleurs, par exemple un consultant ou un apporteur d'affaires."
                )
            ),
            .fact(
                MapKey.count,
                .wholeNumber(atLeast: 1),
                \.count,
                help: Wording(
                    en: "When this stands for a group who act alike: how many they are, such as 6.",
                    fr: "Si c'est un groupe qui agit d'un bloc : combien ils sont, par exemple 6."
                )
            ),
            .roles(
                help: Wording(
                    en:
                        "What the person does in this decision, one or several, such as [sponsor, decision_maker @dg].",
                    fr:
                        "Ce que la personne fait dans cette décision, un ou plusieurs rôles, par exemple [sponsor, decision_maker @dg]."
                )
            ),
            .fact(
                MapKey.stance,
                .word,
                \.stance,
                help: Wording(
                    en:
                        "Where they stand on our offer, such as supporter, or supporter? while you only assume it.",
                    fr:
                        "Sa position envers notre offre, par exemple supporter, ou supporter? si vous le supposez seulement."
                )
            ),
            .fact(
                MapKey.influence,
                .word,
                \.influence,
                help: Wording(
                    en: "How much their view weighs in this decision: low, medium or high.",
                    fr: "Le poids de son avis dans cette décision : low, medium ou high."
                )
            ),
            .fact(
                MapKey.access,
                .word,
                \.access,
                help: Wording(
                    en:
                        "How well we know them: none, brief, multiple or in_depth; without it your log counts.",
                    fr:
                        "Notre accès à cette personne : none, brief, multiple ou in_depth ; sans lui, le journal compte."
                )
            ),
            .facts(
                MapKey.metBy,
                .teamMember,
                \.metBy,
                help: Wording(
                    en: "Who of us knows them, such as marie.",
                    fr: "Qui chez nous connaît cette personne, par exemple marie."
                )
            ),
            .fact(
                MapKey.reportsTo,
                .manager,
                \.reportsTo,
                help: Wording(
                    en: "Their manager, such as dg, or none when nobody is above them.",
                    fr: "Son supérieur, par exemple dg, ou none s'il n'y a personne au-dessus."
                )
            ),
            .facts(
                MapKey.dottedTo,
                .person,
                \.dottedTo,
                help: Wording(
                    en: "Those they also report to without being managed by them, such as [finance].",
                    fr: "Ceux à qui la personne rend compte sans lien hiérarchique, par exemple [finance]."
                )
            ),
        ]
    )
}
