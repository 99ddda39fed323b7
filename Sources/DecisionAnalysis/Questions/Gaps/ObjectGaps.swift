import Findings
import StakeholderModel

/// What somebody asked of budgets, providers and steps, without an answer yet.
extension MapAnalysis {
    /// What is unknown of a budget, and no finding's business.
    func gaps(of budget: Budget) -> [Gap] {
        let words = BudgetGapWords(
            name: .quoted(budget.displayName),
            spoken: spoken(budget),
            spokenOf: spokenOf(budget)
        )
        let isHolderOpen = budget.heldBy.isOpen && budget.heldBy.hasUnknown
        let open = [
            budget.priorities.isUnanswered ? words.priorities : nil,
            budget.latitude.isUnanswered ? words.latitude : nil,
            isHolderOpen ? words.holder : nil,
        ]
        let named = budget.heldBy.values + (budget.allocatedBy.value?.people ?? [])
        return open.compactMap { $0 }.map { words in
            Gap(
                group: .budget(budget.identifier),
                reason: words.reason,
                question: question(words.question, filling: budget.path(words.key), about: named)
            )
        }
    }

    /// What is unknown of a provider, and no finding's business.
    func gaps(of provider: Provider) -> [Gap] {
        guard provider.scope.isOpen, provider.scope.hasUnknown else { return [] }
        let name = provider.spoken
        return [
            Gap(
                group: .provider(provider.identifier),
                reason: Wording(
                    en: "on which subjects \(name.en) works is not known",
                    fr: "on ne sait pas sur quels sujets travaille \(name.fr)"
                ),
                question: question(
                    Wording(
                        en: "On what exactly does \(name.en) work with you?",
                        fr: "Sur quoi exactement intervient \(name.fr) chez vous ?"
                    ),
                    filling: .provider(provider.identifier).key(.scope),
                    about: provider.contact.values + provider.engagedBy.values
                )
            )
        ]
    }

    /// What is unknown of a step, and no finding's business.
    func gaps(of gate: Gate) -> [Gap] {
        let words = GateGapWords(title: gate.name.map(Wording.quoted) ?? gate.effectiveKind.label.quoted)
        let open = [
            gate.status.isUnanswered ? words.status : nil, gate.due.isUnanswered ? words.due : nil,
        ]
        let named = (gate.decidedBy.value?.people ?? []) + gate.consulted.values
        return open.compactMap { $0 }.map { words in
            Gap(
                group: .gate(gate.identifier),
                reason: words.reason,
                question: question(
                    words.question,
                    filling: FactPath.gate(gate.identifier).key(words.key),
                    about: named
                )
            )
        }
    }
}
