import Findings
import Graphs
import StakeholderModel

/// A decision maker who does not allocate the budget and whose word does not reach those who do.
enum BUD006: Rule {
    static let description = RuleDescription(
        code: .BUD006,
        title: Wording(
            en: "The decision maker is far from the money",
            fr: "Le décideur est loin du budget"
        ),
        severity: .warning,
        kind: .risk,
        reason: Wording(
            en: "a yes that never reaches whoever splits the money moves nothing",
            fr: "un oui qui n'arrive jamais jusqu'à qui répartit l'argent ne fait rien avancer"
        ),
        rationale: Wording(
            en: """
                A decision maker who wants the project still needs the ear of those who allocate. The rule speaks \
                when somebody with the role of decision maker allocates neither the budget nor any part of it, and \
                the map has no chain of people that carries their word to those who do. A reporting line is not \
                influence upwards, and opponents carry nothing. It is silent once the allocation has passed.
                """,
            fr: """
                Un décideur qui veut le projet a encore besoin de l'oreille de qui répartit l'argent. La règle parle \
                quand une personne au rôle de décideur ne répartit pas le budget et qu'aucune chaîne de personnes \
                ne porte sa parole jusqu'à qui le fait. Un lien hiérarchique n'est pas une influence vers le haut, \
                et un opposant ne porte rien. Elle se tait une fois l'arbitrage rendu.
                """
        ),
        examples: RuleExamples(
            triggering: [
                """
                people: { ada: { roles: [decision_maker] }, bob: {} }
                budgets: { line: { amount: 60000, allocated_by: bob } }

                """,
                """
                people: { ada: { roles: [decision_maker], reports_to: bob }, bob: {} }
                budgets: { line: { amount: 60000, allocated_by: bob } }

                """,
                """
                people: { ada: { roles: [decision_maker] }, bob: {}, eve: { stance: opponent, reports_to: ada } }
                budgets: { line: { amount: 60000, allocated_by: bob } }
                relations: [eve -> bob: strong]

                """,
            ],
            quiet: [
                """
                people: { ada: { roles: [decision_maker] }, bob: {} }
                budgets: { line: { amount: 60000, allocated_by: bob } }
                relations: [bob -> ada: trusts]

                """,
                """
                people: { ada: { roles: [decision_maker] } }
                budgets: { line: { amount: 60000, allocated_by: ada } }

                """,
                """
                people: { ada: { roles: [decision_maker] }, bob: { reports_to: ada } }
                budgets: { line: { amount: 60000, allocated_by: bob } }

                """,
                """
                people: { ada: { roles: [decision_maker] }, bob: { reports_to: ada } }
                budgets: { line: { amount: 60000, allocated_by: { all: [bob, unknown] } } }

                """,
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        let deciders = analysis.map.people.filter { $0.has(.decisionMaker) }
        let allocations = analysis.map.budgetAllocations.filter { allocation in
            !allocation.hasPassed && allocation.rule.value?.people.isEmpty == false
        }
        guard !deciders.isEmpty, !allocations.isEmpty else { return [] }
        let rules = allocations.map { rule(of: $0, in: analysis) }
        let spread = analysis.spreadAmongPeople()
        var far = allocations.map { _ in [Stakeholder]() }
        for decider in deciders {
            let reached = spread.reached(from: decider.identifier)
            for (position, rule) in rules.enumerated() {
                let allocates = rule.places.contains { $0.person == decider.identifier }
                // Somebody unknown may be reached.
                let isHeard = rule.isSatisfied { place in place.person.map(reached.contains) ?? true }
                if !allocates && !isHeard { far[position].append(decider) }
            }
        }
        return zip(allocations, far).filter { !$1.isEmpty }.map { allocation, far in
            finding(for: allocation, far: far, in: analysis)
        }
    }

    private static func rule(of allocation: BudgetAllocation, in analysis: MapAnalysis)
        -> MonotoneFormula<DeciderPlace>
    {
        var compiler = RuleCompiler(gate: .derived(allocation.budget), index: analysis.context.index)
        return compiler.formula(for: allocation.rule, at: allocation.path, isVeto: false)
    }

    private static func finding(
        for allocation: BudgetAllocation,
        far deciders: [Stakeholder],
        in analysis: MapAnalysis
    ) -> Finding {
        let names = Wording.and(deciders.map { .quoted($0.displayName) })
        let allocators = allocation.rule.value?.people ?? []
        let others = Wording.or(allocators.map { .quoted(analysis.displayName($0)) })
        return finding(
            group: .budget(allocation.budget),
            subjects: ["budget:\(allocation.budget)"],
            at: allocation.path,
            related: deciders.map { .person($0.identifier).key(.roles) },
            message: Wording(
                en: "no route leads from \(names.en) to \(others.en), who allocates the budget",
                fr: "aucun chemin ne mène de \(names.fr) à \(others.fr), qui répartit le budget"
            ),
            question: analysis.question(
                Wording(
                    en: "How do your priorities get into this budget, and who defends them there?",
                    fr: "Comment vos priorités entrent-elles dans ce budget, et qui les y défend ?"
                ),
                about: deciders.map(\.identifier)
            )
        )
    }
}
