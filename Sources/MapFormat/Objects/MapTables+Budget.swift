import StakeholderModel

extension MapTables {
    /// A line of money.
    static let budget = ObjectReader<Budget>(
        name: Wording(en: "a budget", fr: "un budget"),
        keys: [
            .text(
                MapKey.name,
                \.name,
                help: Wording(
                    en: "What the client calls this line, such as Training plan 2025.",
                    fr: "Le nom de cette ligne chez le client, par exemple Plan de formation 2025."
                )
            ),
            .fact(
                MapKey.amount,
                .money,
                \.amount,
                help: Wording(
                    en: "How large the whole line is, such as 90 k€.",
                    fr: "Le montant de toute la ligne, par exemple 90 k€."
                )
            ),
            .fact(
                MapKey.available,
                .money,
                \.available,
                help: Wording(
                    en: "What is left of it, such as 25 k€.",
                    fr: "Ce qu'il en reste, par exemple 25 k€."
                )
            ),
            .fact(
                MapKey.reserved,
                .money,
                \.reserved,
                help: Wording(
                    en: "What is set aside for this deal, such as 14 k€.",
                    fr: "Ce qui est réservé à cette affaire, par exemple 14 k€."
                )
            ),
            .sharing(
                MapKey.shared,
                \.shared,
                help: Wording(
                    en:
                        "Whether other projects draw on it: yes, no, or which ones, such as [CRM, onboarding].",
                    fr:
                        "Si d'autres projets y puisent : yes, no, ou lesquels, par exemple [CRM, intégration]."
                )
            ),
            .fact(
                MapKey.priorities,
                .text,
                \.priorities,
                help: Wording(
                    en: "How it is split between projects, such as safety first.",
                    fr: "Comment il est arbitré, par exemple la sécurité d'abord."
                )
            ),
            .fact(
                MapKey.latitude,
                .money,
                \.latitude,
                help: Wording(
                    en: "The most its holder can commit alone, such as 5 k€.",
                    fr: "Le maximum que son détenteur engage seul, par exemple 5 k€."
                )
            ),
            .facts(
                MapKey.requestedBy,
                .person,
                \.requestedBy,
                help: Wording(
                    en: "Who asked for this money, such as training.",
                    fr: "Qui a demandé cet argent, par exemple formation."
                )
            ),
            .rule(
                MapKey.allocatedBy,
                \.allocatedBy,
                help: Wording(
                    en:
                        "Who decides what the money goes to, such as dg, { all: [dg, finance] } or unknown; often not who holds it.",
                    fr:
                        "Qui décide à quoi va l'argent, par exemple dg, { all: [dg, finance] } ou unknown ; souvent pas son détenteur."
                )
            ),
            .facts(
                MapKey.heldBy,
                .person,
                \.heldBy,
                help: Wording(
                    en: "Who has the line in their accounts, such as training?.",
                    fr: "Qui a la ligne dans ses comptes, par exemple formation?."
                )
            ),
            .facts(
                MapKey.releasedBy,
                .person,
                \.releasedBy,
                help: Wording(
                    en: "Who frees the money once it is allocated, such as finance.",
                    fr: "Qui débloque l'argent une fois attribué, par exemple finance."
                )
            ),
            .fact(
                MapKey.decidedOn,
                .date,
                \.decidedOn,
                help: Wording(
                    en: "The day of the arbitration, such as 2025-04-15.",
                    fr: "Le jour de l'arbitrage, par exemple 2025-04-15."
                )
            ),
            .flag(
                MapKey.used,
                \.isUsed,
                help: Wording(
                    en: "No when this deal does not draw on the line after all.",
                    fr: "No si cette affaire ne puise finalement pas dans la ligne."
                )
            ),
        ]
    )
}
