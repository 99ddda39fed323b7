import StakeholderModel

extension MapTables {
    /// The keys of a map below which its objects stand.
    static let sectionKeys: [KeyReader<AccountMap>] = [
        .section(
            MapKey.us,
            teamMember,
            \.us,
            help: Wording(
                en:
                    "Our side, each person under a short name, such as marie: { title: Account manager }.",
                fr:
                    "Notre équipe, chacun sous un nom court, par exemple marie: { title: Ingénieure d'affaires }."
            )
        ) { TeamMember(Identifier($0)) },
        .section(
            MapKey.people,
            person,
            \.people,
            help: Wording(
                en:
                    "The client's people who count in this decision, each under a short name, such as dg: { title: Managing director }.",
                fr:
                    "Les personnes du client qui comptent dans la décision, chacune sous un nom court, par exemple dg: { title: Directeur général }."
            )
        ) { Stakeholder(Identifier($0)) },
        .section(
            MapKey.offers,
            offer,
            \.offers,
            help: Wording(
                en:
                    "What we propose, each under a short name, such as pilot: { price: 14 k€, entry: yes }.",
                fr:
                    "Ce que nous proposons, chaque offre sous un nom court, par exemple pilote: { price: 14 k€, entry: yes }."
            )
        ) { Offer(Identifier($0)) },
        .roster(
            MapKey.providers,
            provider,
            \.providers,
            help: Wording(
                en:
                    "The other providers in place or in the running, each under a short name; none when you know there are none, unknown when you asked in vain.",
                fr:
                    "Les autres prestataires en place ou en lice, chacun sous un nom court ; none s'il n'y en a pas, unknown si vous l'avez demandé sans réponse."
            )
        ) { Provider(Identifier($0)) },
        .roster(
            MapKey.budgets,
            budget,
            \.budgets,
            help: Wording(
                en:
                    "The lines of money the deal would draw on, each under a short name; none when there is none yet, unknown when you asked in vain.",
                fr:
                    "Les lignes d'argent que l'affaire consommerait, chacune sous un nom court ; none s'il n'y en a pas encore, unknown si vous l'avez demandé sans réponse."
            )
        ) { Budget(Identifier($0)) },
        .section(
            MapKey.gates,
            gate,
            \.gates,
            help: Wording(
                en:
                    "What has to be passed before signature, each step under a short name, such as legal: { kind: legal, decided_by: unknown }.",
                fr:
                    "Ce qu'il faut passer avant la signature, chaque étape sous un nom court, par exemple juridique: { kind: legal, decided_by: unknown }."
            )
        ) { Gate(Identifier($0)) },
        .relations(
            MapKey.relations,
            \.relations,
            help: Wording(
                en:
                    "Who sways, trusts or mandates whom, one arrow an item, such as - dg -> training: mandates.",
                fr:
                    "Qui influence, écoute ou missionne qui, une flèche par élément, par exemple - dg -> formation: mandates."
            )
        ),
        .list(
            MapKey.log,
            of: logEntry.description,
            \.log,
            help: Wording(
                en: "Your meetings and what was heard there, such as - { date: 2025-03-12, with: [dg] }.",
                fr:
                    "Vos rendez-vous et ce que vous y avez entendu, par exemple - { date: 2025-03-12, with: [dg] }."
            )
        ) { $2.logEntry($0, at: $1) },
        .list(
            MapKey.accepted,
            of: acceptedRisk.description,
            \.accepted,
            help: Wording(
                en:
                    "Findings that the team knows and lives with, such as - { rule: OFF001, because: no small step fits }.",
                fr:
                    "Les constats que l'équipe connaît et assume, par exemple - { rule: OFF001, because: aucun petit pas possible }."
            )
        ) { node, _, session in
            session.object(node, acceptedRisk, startingFrom: AcceptedRisk(rule: ""))
        },
    ]
}
