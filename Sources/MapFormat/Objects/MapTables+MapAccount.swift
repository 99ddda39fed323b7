import StakeholderModel

extension MapTables {
    /// The keys of a map that stand for themselves.
    static let accountKeys: [KeyReader<AccountMap>] = [
        // The version is judged before anything else is read.
        KeyReader(
            MapKey.dealmap,
            .setting(.version),
            isRequired: true,
            help: Wording(
                en: "The version of the format: 1, on the first line of every map.",
                fr: "La version du format : 1, en première ligne de chaque carte."
            )
        ) { _, _, _ in },
        .requiredText(
            MapKey.account,
            \.account,
            help: Wording(
                en: "The company you sell to, such as Groupe Média.",
                fr: "L'entreprise à qui vous vendez, par exemple Groupe Média."
            )
        ),
        .text(
            MapKey.deal,
            \.deal,
            help: Wording(
                en: "What you sell them here, such as Sales coaching 2025.",
                fr: "Ce que vous leur vendez ici, par exemple Accompagnement commercial 2025."
            )
        ),
        .fact(
            MapKey.headcount,
            .wholeNumber(atLeast: 0),
            \.headcount,
            help: Wording(
                en: "How many people work there, such as 5000; some steps exist only above a size.",
                fr:
                    "L'effectif de l'entreprise, par exemple 5000 ; certaines étapes n'existent qu'au-dessus d'une taille."
            )
        ),
        .fact(
            MapKey.country,
            .country,
            \.country,
            help: Wording(
                en:
                    "The country as an ISO code of two letters, such as FR; it decides which steps are usual.",
                fr:
                    "Le pays en code ISO de deux lettres, par exemple FR ; les étapes habituelles en dépendent."
            )
        ),
        .fact(
            MapKey.sector,
            .text,
            \.sector,
            help: Wording(
                en: "The line of business, such as media or insurance.",
                fr: "Le secteur d'activité, par exemple médias ou assurance."
            )
        ),
        .fact(
            MapKey.publicSector,
            .yesNo,
            \.publicSector,
            help: Wording(
                en: "Whether the client has to buy by public tender: yes or no.",
                fr: "Si le client achète par marché public : yes ou no."
            )
        ),
        .setting(
            MapKey.currency,
            .currency,
            \.currency,
            help: Wording(
                en: "The currency of amounts that name none, such as EUR.",
                fr: "La devise des montants qui n'en précisent pas, par exemple EUR."
            )
        ),
        .setting(
            MapKey.language,
            .language,
            \.language,
            help: Wording(
                en: "The language of reports and pictures: en or fr.",
                fr: "La langue des rapports et des images : en ou fr."
            )
        ),
        .setting(
            MapKey.playbook,
            .playbook,
            \.playbook,
            help: Wording(
                en:
                    "What this kind of deal usually needs: b2b, saas, training-fr, public-tender, or the path of your own file such as ./ours.yaml.",
                fr:
                    "Ce que demande d'habitude ce type d'affaire : b2b, saas, training-fr, public-tender, ou le chemin de votre fichier, par exemple ./notre.yaml."
            )
        ),
        .setting(
            MapKey.asOf,
            .date,
            \.asOf,
            help: Wording(
                en: "The day on which the map stands, such as 2025-03-12; without it, today.",
                fr: "Le jour auquel la carte est arrêtée, par exemple 2025-03-12 ; sans lui, aujourd'hui."
            )
        ),
        .fact(
            MapKey.closeBy,
            .date,
            \.closeBy,
            help: Wording(
                en: "The date by which we want the signature, such as 2025-06-30.",
                fr: "La date à laquelle nous voulons la signature, par exemple 2025-06-30."
            )
        ),
        .fact(
            MapKey.neededBy,
            .date,
            \.neededBy,
            help: Wording(
                en:
                    "The date by which the client needs the result, such as 2025-09; a month means its last day.",
                fr:
                    "La date à laquelle le client a besoin du résultat, par exemple 2025-09 ; un mois vaut son dernier jour."
            )
        ),
        .list(
            MapKey.ruledOut,
            of: ruledOut.description,
            \.ruledOut,
            help: Wording(
                en:
                    "Usual roles and steps that you checked do not apply here, such as - { gate: works_council, because: fewer than 50 people }.",
                fr:
                    "Rôles et étapes habituels dont vous avez vérifié qu'ils ne s'appliquent pas, par exemple - { gate: works_council, because: moins de 50 salariés }."
            )
        ) { $2.ruledOut($0) },
        .object(
            MapKey.need,
            need,
            \.need,
            help: Wording(
                en: "Why the client would buy: what hurts, what is expected, why now.",
                fr:
                    "Pourquoi le client achèterait : ce qui fait mal, ce qui est attendu, pourquoi maintenant."
            )
        ),
    ]
}
