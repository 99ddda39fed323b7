import Findings
import StakeholderModel

/// A budget that nobody is known to allocate.
enum BUD002: Rule {
    static let description = RuleDescription(
        code: .BUD002,
        title: Wording(
            en: "Nobody known to allocate a budget",
            fr: "Personne de connu pour répartir un budget"
        ),
        severity: .critical,
        kind: .open,
        weight: 1,
        reason: Wording(
            en: "holding a budget is not deciding what it is spent on: until we know who splits it, the deal "
                + "competes where we cannot see",
            fr:
                "tenir un budget n'est pas décider à quoi il sert : tant que nous ne savons pas qui le répartit, "
                + "l'affaire est en concurrence là où nous ne voyons rien"
        ),
        rationale: Wording(
            en: """
                A deal is often lost where the money is split, not where the need is agreed. The rule speaks when a \
                budget on which the deal draws has no known allocator. When other projects draw on the budget too, \
                an allocator who is only assumed, or who alone says so, leaves the question open. The rule is silent \
                once the allocation has passed.
                """,
            fr: """
                Une affaire se perd souvent là où l'argent est réparti, pas là où le besoin est reconnu. La règle \
                parle quand un budget sur lequel l'affaire serait prise n'a pas de décideur connu pour sa \
                répartition. Quand d'autres projets puisent dans ce budget, une personne seulement supposée, ou \
                seule à le dire, laisse la question ouverte. La règle se tait une fois l'arbitrage rendu.
                """
        ),
        examples: RuleExamples(
            triggering: [
                "budgets: { line: { amount: 20000, allocated_by: unknown } }\n",
                "people: { ada: {} }\nbudgets: { line: { shared: yes, allocated_by: ada @ada } }\n",
                "people: { ada: {} }\nbudgets: { line: { shared: yes, allocated_by: ada? } }\n",
            ],
            quiet: [
                "people: { ada: {}, bob: {} }\nbudgets: { line: { shared: yes, allocated_by: ada @bob } }\n",
                "people: { ada: {} }\nbudgets: { line: { shared: no, allocated_by: ada? } }\n",
            ]
        )
    )

    static func findings(in analysis: MapAnalysis) -> [Finding] {
        analysis.map.budgetAllocations.filter { !$0.hasPassed }.compactMap { finding(for: $0, in: analysis) }
    }

    private static func finding(for allocation: BudgetAllocation, in analysis: MapAnalysis) -> Finding? {
        guard let budget = analysis.map.usedBudgets.first(where: { $0.identifier == allocation.budget }),
            let doubt = doubt(about: allocation, of: budget, in: analysis)
        else { return nil }
        let claimants = allocation.rule.value?.people ?? []
        return finding(
            group: .budget(budget.identifier),
            subjects: ["budget:\(budget.identifier)"],
            at: allocation.path,
            related: budget.isShared ? [.budget(budget.identifier).key(.shared)] : [],
            message: message(doubt, budget: budget, claimants: claimants, in: analysis),
            evidence: evidence(for: allocation, of: budget, in: analysis),
            question: analysis.question(
                wording(budget, in: analysis),
                filling: allocation.path,
                about: budget.heldBy.values + budget.releasedBy.values + budget.requestedBy.values,
                doubting: claimants,
                onAuthority: true
            )
        )
    }

    private static func wording(_ budget: Budget, in analysis: MapAnalysis) -> Wording {
        let name = analysis.spoken(budget)
        return budget.isShared
            ? Wording(
                en: "Who decides how \(name.en) is split between projects, and by which priorities?",
                fr: "Qui arbitre \(name.fr) entre les projets, et selon quelles priorités ?"
            )
            : Wording(
                en: "Who decides what \(name.en) is spent on?",
                fr: "Qui décide de l'emploi \(analysis.spokenOf(budget).fr) ?"
            )
    }

    /// Why the allocator is not known; `nil` when one is.
    private enum Doubt {
        case unknown
        case assumed
        case selfDeclared
    }

    private static func doubt(
        about allocation: BudgetAllocation,
        of budget: Budget,
        in analysis: MapAnalysis
    ) -> Doubt? {
        guard let rule = allocation.rule.value, !rule.people.isEmpty else { return .unknown }
        guard budget.isShared else { return nil }
        let doubts = rule.places.filter { $0.decider.value != nil }.map { place -> Doubt? in
            if allocation.rule.isAssumed || place.decider.isAssumed { return .assumed }
            return isSelfDeclared(place.decider, in: allocation.rule, analysis) ? .selfDeclared : nil
        }
        return doubts.contains { $0 == nil } ? nil : doubts.first ?? nil
    }

    private static func isSelfDeclared(
        _ decider: Fact<PersonIdentifier>,
        in rule: Fact<DecisionRule>,
        _ analysis: MapAnalysis
    ) -> Bool {
        guard let person = decider.value else { return false }
        let evidence = decider.evidence.isEmpty ? rule.evidence : decider.evidence
        return analysis.context.index.isOnlyWord(of: person, evidence)
    }

    private static func message(
        _ doubt: Doubt,
        budget: Budget,
        claimants: [PersonIdentifier],
        in analysis: MapAnalysis
    ) -> Wording {
        let name = Wording.quoted(budget.displayName)
        let people = Wording.and(claimants.map { .quoted(analysis.displayName($0)) })
        return switch doubt {
        case .unknown:
            Wording(
                en: "nobody is known to allocate the budget \(name.en)",
                fr: "on ne sait pas qui répartit le budget \(name.fr)"
            )
        case .assumed:
            Wording(
                en: "it is only assumed that \(people.en) allocates the shared budget \(name.en)",
                fr: "on suppose seulement que \(people.fr) répartit le budget partagé \(name.fr)"
            )
        case .selfDeclared:
            Wording(
                en: "only \(people.en) says who allocates the shared budget \(name.en)",
                fr: "seule la parole de \(people.fr) dit qui répartit le budget partagé \(name.fr)"
            )
        }
    }

    private static func evidence(
        for allocation: BudgetAllocation,
        of budget: Budget,
        in analysis: MapAnalysis
    ) -> [Finding.EvidenceItem] {
        budget.heldBy.items.enumerated().compactMap { position, holder in
            guard let person = holder.value else { return nil }
            return analysis.evidence(
                holder,
                at: .budget(budget.identifier).key(.heldBy).index(position),
                as: { _ in
                    Wording(
                        en: "held by \(analysis.displayName(person))",
                        fr: "tenu par \(analysis.displayName(person))"
                    )
                }
            )
        }
    }
}
