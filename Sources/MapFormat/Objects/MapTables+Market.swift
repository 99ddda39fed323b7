import StakeholderModel

extension MapTables {
    /// Something we offer.
    static let offer = ObjectReader<Offer>(
        name: Wording(en: "an offer", fr: "une offre"),
        keys: [
            .text(
                MapKey.name,
                \.name,
                help: Wording(
                    en: "What the offer is called, such as Pilot with one team.",
                    fr: "Le nom de l'offre, par exemple Pilote avec une équipe."
                )
            ),
            .fact(
                MapKey.price,
                .money,
                \.price,
                help: Wording(
                    en: "What we ask for it, such as 14 k€.",
                    fr: "Ce que nous en demandons, par exemple 14 k€."
                )
            ),
            .facts(
                MapKey.scope,
                .text,
                \.scope,
                help: Wording(
                    en:
                        "The subjects it covers, such as [prospecting, negotiation]; a provider on the same ones is a rival.",
                    fr:
                        "Les sujets couverts, par exemple [prospection, négociation] ; un prestataire sur les mêmes est un rival."
                )
            ),
            .facts(
                MapKey.audience,
                .audience,
                \.audience,
                help: Wording(
                    en: "Whom it is for: people such as [managers], or the exact text of a unit.",
                    fr:
                        "À qui elle s'adresse : des personnes, par exemple [managers], ou le texte exact d'une unité."
                )
            ),
            .flag(
                MapKey.entry,
                \.isEntry,
                help: Wording(
                    en: "Yes for a small first step that is easy to agree to.",
                    fr: "Yes pour un petit premier pas, facile à accepter."
                )
            ),
            .flag(
                MapKey.proposed,
                \.isProposed,
                help: Wording(
                    en: "Yes for the one offer that is on the table now.",
                    fr: "Yes pour l'offre qui est sur la table en ce moment."
                )
            ),
        ]
    )

    /// Another provider.
    static let provider = ObjectReader<Provider>(
        name: Wording(en: "a provider", fr: "un prestataire"),
        keys: [
            .text(
                MapKey.name,
                \.name,
                help: Wording(
                    en: "What the provider is called, such as Institut Vente.",
                    fr: "Le nom du prestataire, par exemple Institut Vente."
                )
            ),
            .fact(
                MapKey.relation,
                .word,
                \.relation,
                help: Wording(
                    en:
                        "What they are to us: competing when nothing is written, complementary, or internal to the client.",
                    fr:
                        "Ce qu'il est pour nous : competing si rien n'est écrit, complementary, ou internal au client."
                )
            ),
            .fact(
                MapKey.status,
                .word,
                \.status,
                help: Wording(
                    en: "How far they are with the client, such as incumbent or shortlisted.",
                    fr: "Où il en est chez le client, par exemple incumbent ou shortlisted."
                )
            ),
            .facts(
                MapKey.scope,
                .text,
                \.scope,
                help: Wording(
                    en:
                        "The subjects they cover, such as [posture]; a subject in common with ours makes a rival.",
                    fr:
                        "Les sujets qu'il couvre, par exemple [posture] ; un sujet commun avec les nôtres fait un rival."
                )
            ),
            .facts(
                MapKey.audience,
                .audience,
                \.audience,
                help: Wording(
                    en: "Whom they work for there: people such as [managers], or the exact text of a unit.",
                    fr:
                        "Pour qui il intervient : des personnes, par exemple [managers], ou le texte exact d'une unité."
                )
            ),
            .facts(
                MapKey.engagedBy,
                .person,
                \.engagedBy,
                help: Wording(
                    en: "Who at the client's took them on, such as training?.",
                    fr: "Qui chez le client l'a engagé, par exemple formation?."
                )
            ),
            .facts(
                MapKey.preferredBy,
                .person,
                \.preferredBy,
                help: Wording(
                    en: "Who would rather have them than us, such as procurement.",
                    fr: "Qui le préfère à nous, par exemple achats."
                )
            ),
            .facts(
                MapKey.contact,
                .person,
                \.contact,
                help: Wording(
                    en: "Their contact at the client's, such as training.",
                    fr: "Son contact chez le client, par exemple formation."
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
            .ties(
                MapKey.ties,
                \.ties,
                help: Wording(
                    en: "Who is bound to them otherwise, one person an item, such as - { dg: formerly_at }.",
                    fr:
                        "Qui lui est lié autrement, une personne par élément, par exemple - { dg: formerly_at }."
                )
            ),
        ]
    )
}
