import Findings
import StakeholderModel

/// Several contacts that hang on one person.
enum THR002: Rule {
    static let description = RuleDescription(
        code: .THR002,
        title: Wording(en: "Threads that hang together", fr: "Des fils qui tiennent à une seule personne"),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en:
                "contacts that all depend on one person say what that person likes to hear, and leave with them",
            fr:
                "des contacts qui dépendent tous d'une personne disent ce qu'elle aime entendre, et partent avec elle"
        ),
        rationale: Wording(
            en: """
                More contacts are not a better map: independent ones are. The rule looks at the people of the \
                account whom our side has met, opponents left out, and speaks when there are two or more of them \
                and all the others hang on one of them, directly or not: they report to that person, act on their \
                mandate, or were introduced by them. It also speaks when one person, whoever it is, introduced us to \
                all. Everybody reports to the head of a company: below somebody with `reports_to: none`, \
                contacts in two branches are independent.
                """,
            fr: """
                Plus de contacts ne font pas une meilleure carte : des contacts indépendants, si. La règle regarde \
                les personnes du compte que nous avons rencontrées, hors opposants. Elle parle quand il y en a au \
                moins deux et que toutes les autres tiennent à l'une d'elles, directement ou non : rattachement, \
                mandat reçu ou mise en relation. Elle parle aussi quand une même personne, quelle qu'elle soit, nous \
                a présentés à toutes. Tout le monde dépend de la tête d'une entreprise : sous une personne dont \
                `reports_to` vaut `none`, des contacts de deux branches sont indépendants.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "people: { ada: { access: brief }, bob: { access: brief, reports_to: ada } }\n",
                """
                people:
                  ada: { access: brief, reports_to: none }
                  bob: { access: none, reports_to: ada }
                  eve: { access: brief, reports_to: bob }
                  max: { access: brief, reports_to: bob }

                """,
                """
                people: { ada: { access: brief }, bob: { access: brief }, eve: { external: yes } }
                relations: [eve -> ada: introduces, eve -> bob: introduces]

                """,
                """
                people: { ada: { access: brief }, bob: { access: brief } }
                relations: [ada -> bob: introduces]

                """,
                """
                people: { ada: { access: brief }, bob: { access: brief }, eve: { access: brief, reports_to: ada } }
                relations: [ada -> bob: mandates]

                """,
            ],
            quiet: [
                "people: { ada: { access: brief }, bob: { access: brief } }\n",
                """
                people: { ada: { access: brief }, bob: { access: brief, reports_to: ada }, eve: { access: brief } }

                """,
                """
                people:
                  ada: { access: brief, reports_to: none }
                  bob: { access: brief, reports_to: ada }
                  eve: { access: brief, reports_to: ada }

                """,
                "people: { ada: { access: brief, reports_to: boss }, bob: { access: brief, reports_to: boss }, boss: {} }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let contacts = analysis.context.metPeople.filter { $0.stance.value != .opponent }
        guard contacts.count > 1 else { return [] }
        if let center = center(of: contacts, analysis) {
            let others = contacts.filter { $0.identifier != center.identifier }
            return [finding(message(center, others, analysis), center, others, analysis)]
        }
        guard let opener = openerOfAll(contacts, analysis) else { return [] }
        return [finding(opened(by: opener), opener, contacts, analysis)]
    }

    /// On whom all others hang. The lines to the head of a company do not count when they come from two branches.
    private static func center(of contacts: [Stakeholder], _ analysis: MapAnalysis) -> Stakeholder? {
        let people = contacts.map(\.identifier)
        let root = Dependence(analysis.map).root(of: people)
        guard let center = contacts.first(where: { $0.identifier == root }),
            isOverBranches(center, contacts, analysis)
        else { return contacts.first { $0.identifier == root } }
        let other = Dependence(analysis.map, withoutLinesTo: center.identifier).root(of: people)
        return contacts.first { $0.identifier == other }
    }

    private static func message(
        _ center: Stakeholder,
        _ others: [Stakeholder],
        _ analysis: MapAnalysis
    ) -> Wording {
        let name = Wording.quoted(center.displayName)
        if others.allSatisfy({ isMandated($0, by: center, analysis) }) {
            return Wording(
                en: "all our other contacts act on a mandate from \(name.en)",
                fr: "tous nos autres contacts agissent sur mandat de \(name.fr)"
            )
        }
        if others.allSatisfy({
            analysis.context.index.managers(above: $0.identifier).contains(center.identifier)
        }) {
            return Wording(
                en: "all our other contacts report to \(name.en)",
                fr: "tous nos autres contacts dépendent de \(name.fr)"
            )
        }
        if openerOfAll([center] + others, analysis)?.identifier == center.identifier {
            return opened(by: center)
        }
        return Wording(
            en: "all our other contacts report to \(name.en), act on their mandate or came through them",
            fr: "tous nos autres contacts tiennent à \(name.fr) : rattachement, mandat ou mise en relation"
        )
    }

    private static func isMandated(_ person: Stakeholder, by giver: Stakeholder, _ analysis: MapAnalysis)
        -> Bool
    {
        analysis.map.relations.contains { relation in
            relation.from == giver.identifier && relation.to == person.identifier
                && relation.kinds.contains(.mandates)
        }
    }

    private static func opened(by person: Stakeholder) -> Wording {
        let name = Wording.quoted(person.displayName)
        return Wording(
            en: "\(name.en) opened the door to all our contacts",
            fr: "\(name.fr) nous a ouvert la porte de tous nos contacts"
        )
    }

    /// Whether somebody is the head of the company, above contacts in two branches or more.
    private static func isOverBranches(
        _ manager: Stakeholder,
        _ contacts: [Stakeholder],
        _ analysis: MapAnalysis
    ) -> Bool {
        guard manager.reportsTo.value == ReportingLine.none else { return false }
        let branches = contacts.filter { $0.identifier != manager.identifier }.map { contact in
            let chain = [contact.identifier] + analysis.context.index.managers(above: contact.identifier)
            return chain.prefix { $0 != manager.identifier }.last
        }
        return Set(branches).count > 1
    }

    /// Whoever introduced us to everybody else, directly or through those whom they introduced.
    private static func openerOfAll(_ contacts: [Stakeholder], _ analysis: MapAnalysis) -> Stakeholder? {
        let introductions = analysis.map.relations.filter { $0.kinds.contains(.introduces) }
        let spread = Spread(
            people: analysis.map.people.map(\.identifier),
            bonds: introductions.map { (from: $0.from, to: $0.to) }
        )
        let met = Set(contacts.map(\.identifier))
        let openers = Set(introductions.map(\.from))
        return analysis.map.people.first { person in
            openers.contains(person.identifier)
                && met.isSubset(of: spread.reached(from: person.identifier))
        }
    }

    private static func finding(
        _ message: Wording,
        _ person: Stakeholder,
        _ contacts: [Stakeholder],
        _ analysis: MapAnalysis
    ) -> Finding {
        let others = contacts.filter { $0.identifier != person.identifier }
        return finding(
            group: .coverage,
            subjects: ["contacts", "person:\(person.identifier)"],
            at: .person(person.identifier),
            related: others.map { other in
                let path = FactPath.person(other.identifier)
                return other.manager == person.identifier ? path.key(.reportsTo) : path
            },
            message: message,
            question: analysis.question(
                Wording(
                    en:
                        "Who outside the team of \(person.spoken.en) is concerned, and could we hear them too?",
                    fr:
                        "Qui est concerné en dehors de l'équipe \(person.spokenOf.fr), et pourrions-nous l'entendre aussi ?"
                ),
                about: others.map(\.identifier)
            )
        )
    }
}
