import Findings
import StakeholderModel

/// Somebody whose role gives them a say, and who stands at no gate.
enum AUT004: Rule {
    static let description = RuleDescription(
        code: .AUT004,
        title: Wording(en: "A say, but at no step", fr: "Un pouvoir, mais à aucune étape"),
        severity: .warning,
        kind: .open,
        reason: Wording(
            en: "a power of which nobody knows where it is used is used where we do not look",
            fr: "un pouvoir dont on ignore où il s'exerce s'exerce là où nous ne regardons pas"
        ),
        rationale: Wording(
            en: """
                Roles of authority (economic buyer, budget holder, decision maker, approver, signatory) and of \
                control (procurement, legal, security, data protection, employee representative, regulator, board \
                member) say that somebody can decide or stop something. The rule speaks when they decide or can \
                object at no gate of the map, passed and advisory ones included, and about no budget. A budget \
                holder stands at the budget that they hold. Three or more people of the same roles are told at once.
                """,
            fr: """
                Les rôles d'autorité (décideur économique, responsable du budget, décideur, valideur, signataire) et \
                de contrôle (achats, juridique, sécurité, protection des données, représentant du personnel, \
                autorité de contrôle, membre du conseil) disent qu'une personne peut décider ou arrêter quelque \
                chose. La règle parle quand elle n'intervient à aucune étape de la carte, même validée ou \
                consultative, ni pour aucun budget. Le responsable d'un budget intervient au budget qu'il tient. À \
                partir de trois, les personnes aux mêmes rôles sont dites ensemble.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "people: { ada: { roles: [procurement] } }\n",
                "people: { ada: { roles: [sponsor, approver?] } }\ngates: { go: { decided_by: unknown } }\n",
            ],
            quiet: [
                "people: { ada: { roles: [procurement] } }\ngates: { go: { decided_by: ada, status: passed } }\n",
                "people: { ada: { roles: [legal] } }\ngates: { go: { vetoed_by: ada } }\n",
                "people: { ada: { roles: [budget_holder] } }\nbudgets: { line: { held_by: ada } }\n",
                "people: { ada: { roles: [sponsor, user] } }\n",
            ]
        )
    )

    /// Somebody with a say and no step, with the roles that give it.
    private struct Bystander {
        let person: Stakeholder
        let roles: [Role]
        let path: FactPath

        var labels: Wording { .and(roles.map(\.label.quoted)) }
    }

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let standing = analysis.map.peopleAtGates
        let holding = Set(analysis.map.budgets.elements.flatMap(\.heldBy.values))
        let bystanders = analysis.map.people.filter { !standing.contains($0.identifier) }.compactMap {
            person in
            bystander(person, isHolding: holding.contains(person.identifier))
        }
        return Committee.gathered(bystanders, by: \.roles).flatMap { members in
            members.count < Committee.size
                ? members.map { finding(for: $0, in: analysis) } : [committee(members, in: analysis)]
        }
    }

    private static func bystander(_ person: Stakeholder, isHolding: Bool) -> Bystander? {
        let roles = person.roles.items.enumerated().filter { _, role in
            guard let role = role.value, role.isAuthority || role.isControl else { return false }
            return role != .budgetHolder || !isHolding
        }
        return roles.first.map { first in
            Bystander(
                person: person,
                roles: roles.compactMap(\.element.value),
                path: .person(person.identifier).key(.roles).index(first.offset)
            )
        }
    }

    private static func finding(for bystander: Bystander, in analysis: MapAnalysis) -> Finding {
        let person = bystander.person
        let name = Wording.quoted(person.displayName)
        let labels = bystander.labels
        return finding(
            group: .person(person.identifier),
            subjects: ["person:\(person.identifier)"],
            at: bystander.path,
            message: Wording(
                en: "\(name.en) has a say (\(labels.en)), and the map does not show at which step",
                fr: "\(name.fr) a son mot à dire (\(labels.fr)), et la carte ne montre pas à quelle étape"
            ),
            question: analysis.question(
                for: person.identifier,
                Wording(
                    en: "At which point does this come to you, and what do you look at then?",
                    fr: "À quel moment le dossier passe-t-il par vous, et que regardez-vous alors ?"
                ),
                elseAbout: Wording(
                    en:
                        "At which point does this go through \(person.spoken.en), and what do they look at?",
                    fr:
                        "À quel moment le dossier passe-t-il par \(person.spoken.fr), et sur quels critères ?"
                )
            )
        )
    }

    /// People of one role are asked about together.
    private static func committee(_ members: [Bystander], in analysis: MapAnalysis) -> Finding {
        let labels = members.first?.labels ?? .verbatim("")
        return finding(
            group: .coverage,
            subjects: members.map { "person:\($0.person.identifier)" },
            at: members.first?.path ?? .map(.people),
            related: members.dropFirst().map(\.path),
            message: Wording(
                en:
                    "\(members.count) people have a say (\(labels.en)), and the map does not show at which step",
                fr:
                    "\(members.count) personnes ont leur mot à dire (\(labels.fr)), et la carte ne montre pas à quelle étape"
            ),
            details: members.map { .verbatim($0.person.displayName) },
            question: analysis.question(
                Wording(
                    en: "At which point do they all come together on this, and what do they look at then?",
                    fr: "À quel moment se réunissent-ils à ce sujet, et que regardent-ils alors ?"
                ),
                about: members.map(\.person.identifier)
            )
        )
    }
}
