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
                and all the others report to one of them, directly or not, or when one person introduced us to all, \
                directly or through somebody they introduced. Everybody reports to the head of a company: below \
                somebody with `reports_to: none`, contacts in two branches are independent.
                """,
            fr: """
                Plus de contacts ne font pas une meilleure carte : des contacts indépendants, si. La règle regarde \
                les personnes du compte que nous avons rencontrées, hors opposants. Elle parle quand il y en a au \
                moins deux et que toutes les autres dépendent de l'une d'elles, directement ou non, ou qu'une seule \
                personne nous a présentés à toutes, directement ou par une personne qu'elle nous a présentée. Tout le \
                monde dépend de la tête d'une entreprise : sous une personne dont `reports_to` vaut `none`, des \
                contacts de deux branches sont indépendants.
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
        if let manager = managerOfAll(contacts, analysis), !isOverBranches(manager, contacts, analysis) {
            let name = Wording.quoted(manager.displayName)
            let message = Wording(
                en: "all our other contacts report to \(name.en)",
                fr: "tous nos autres contacts dépendent de \(name.fr)"
            )
            return [finding(message, manager, contacts, key: .reportsTo, analysis)]
        }
        guard let opener = openerOfAll(contacts, analysis) else { return [] }
        let name = Wording.quoted(opener.displayName)
        let message = Wording(
            en: "\(name.en) opened the door to all our contacts",
            fr: "\(name.fr) nous a ouvert la porte de tous nos contacts"
        )
        return [finding(message, opener, contacts, key: nil, analysis)]
    }

    private static func managerOfAll(_ contacts: [Stakeholder], _ analysis: MapAnalysis) -> Stakeholder? {
        var managers = contacts
        for contact in contacts where !managers.isEmpty {
            let above = Set(analysis.context.index.managers(above: contact.identifier))
            managers = managers.filter { manager in
                manager.identifier == contact.identifier || above.contains(manager.identifier)
            }
        }
        return managers.first
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
        key: MapKey?,
        _ analysis: MapAnalysis
    ) -> Finding {
        let others = contacts.filter { $0.identifier != person.identifier }
        return finding(
            group: .coverage,
            subjects: ["contacts", "person:\(person.identifier)"],
            at: .person(person.identifier),
            related: others.map { other in
                key.map { FactPath.person(other.identifier).key($0) } ?? .person(other.identifier)
            },
            message: message,
            question: analysis.question(
                Wording(
                    en:
                        "Who outside the team of \(person.displayName) is concerned, and could we hear them too?",
                    fr:
                        "Qui est concerné en dehors de l'équipe de \(person.displayName), et pourrions-nous l'entendre aussi ?"
                ),
                about: others.map(\.identifier)
            )
        )
    }
}
