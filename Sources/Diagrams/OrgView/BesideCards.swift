import DecisionAnalysis
import Findings
import StakeholderModel

/// The cards that stand beside the tree: budgets, those who allocate them and are not known, providers.
struct BesideCards {
    let analysis: MapAnalysis
    let names: CardNames
    let badges: Badges
    let language: Language

    /// Each budget, preceded by the ghost of an allocator whom nobody knows.
    func budgetDrafts() -> [CardDraft] {
        let open = Set(
            analysis.map.budgetAllocations
                .filter { ($0.rule.value?.people ?? []).isEmpty && !$0.hasPassed }
                .map(\.budget)
        )
        return analysis.map.usedBudgets.flatMap { budget in
            // The number stands where the question does.
            guard open.contains(budget.identifier) else { return [draft(budget, isNumbered: true)] }
            return [ghost(of: budget), draft(budget, isNumbered: false)]
        }
    }

    func providerDrafts() -> [CardDraft] { analysis.map.providers.elements.map(draft) }

    private func ghost(of budget: Budget) -> CardDraft {
        CardDraft(
            identifier: names.allocator(of: budget.identifier),
            kind: .ghost,
            sign: .unmapped,
            title: PictureWords.whoAllocates.text(in: language),
            subtitle: PictureWords.nobodyNamed.text(in: language),
            chips: [(text: budget.displayName, isAssumed: false)],
            badges: badges.badges(about: .budget(budget.identifier)),
            description: "\(budget.displayName), \(PictureWords.nobodyNamed.text(in: language))"
        )
    }

    private func draft(_ budget: Budget, isNumbered: Bool) -> CardDraft {
        let amount =
            budget.amount.value?.wording(mapCurrency: analysis.map.currency) ?? PictureWords.amountUnknown
        let shared =
            budget.isShared
            ? [(text: PictureWords.shared.text(in: language), isAssumed: budget.shared.isAssumed)] : []
        var draft = CardDraft(
            identifier: names.budget(budget.identifier),
            kind: .budget,
            sign: .budget,
            title: budget.displayName,
            subtitle: amount.text(in: language) + (budget.amount.isAssumed ? " ?" : ""),
            chips: shared,
            badges: isNumbered ? badges.badges(about: .budget(budget.identifier)) : [],
            description: ""
        )
        draft.description = ([PictureWords.budget.text(in: language), draft.subtitle] + shared.map(\.text))
            .joined(separator: ", ")
        return draft
    }

    private func draft(_ provider: Provider) -> CardDraft {
        var chips: [(text: String, isAssumed: Bool)] = []
        if let status = provider.status.value {
            chips.append((text: status.label.text(in: language), isAssumed: provider.status.isAssumed))
        }
        if provider.effectiveRelation != .competing {
            let label = provider.effectiveRelation.label.text(in: language)
            chips.append((text: label, isAssumed: provider.relation.isAssumed))
        }
        let scope = provider.scope.values.joined(separator: ", ")
        let kind = PictureWords.provider.text(in: language)
        return CardDraft(
            identifier: names.provider(provider.identifier),
            kind: .provider,
            sign: .provider,
            title: provider.displayName,
            subtitle: scope.isEmpty ? kind : scope,
            chips: chips,
            badges: badges.badges(about: .provider(provider.identifier)),
            description: ([kind, scope] + chips.map(\.text)).filter { !$0.isEmpty }.joined(separator: ", ")
        )
    }
}
