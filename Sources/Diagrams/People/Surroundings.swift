import DecisionAnalysis
import StakeholderModel

/// Whom a picture around something shows: whoever a relation, the reporting line or the thing itself binds to it.
struct Surroundings {
    private let map: AccountMap

    init(_ map: AccountMap) { self.map = map }

    /// The people around an object, themselves included; everybody when nothing binds anybody to it.
    func people(around object: ObjectReference?) -> Set<PersonIdentifier> {
        let found = object.map(bound) ?? []
        return found.isEmpty ? Set(map.people.map(\.identifier)) : found
    }

    private func bound(to object: ObjectReference) -> Set<PersonIdentifier> {
        switch object {
        case .person(let person): around(person)
        case .provider(let provider): around(provider)
        case .budget(let budget): around(budget)
        case .gate(let gate): around(gate)
        case .teamMember, .offer, .logEntry: []
        }
    }

    private func around(_ person: PersonIdentifier) -> Set<PersonIdentifier> {
        guard map.people.contains(where: { $0.identifier == person }) else { return [] }
        let influenced = map.relations.filter { $0.from == person }.map(\.to)
        let influencing = map.relations.filter { $0.to == person }.map(\.from)
        let reports = map.people.filter { $0.manager == person }.map(\.identifier)
        let managers = map.people.filter { $0.identifier == person }.compactMap(\.manager)
        return Set([person] + influenced + influencing + reports + managers)
    }

    private func around(_ identifier: ProviderIdentifier) -> Set<PersonIdentifier> {
        guard let provider = map.providers.elements.first(where: { $0.identifier == identifier }) else {
            return []
        }
        let named = provider.engagedBy.values + provider.preferredBy.values + provider.contact.values
        return Set(named + provider.ties.map(\.person))
    }

    private func around(_ identifier: BudgetIdentifier) -> Set<PersonIdentifier> {
        guard let budget = map.usedBudgets.first(where: { $0.identifier == identifier }) else { return [] }
        let named = budget.requestedBy.values + budget.heldBy.values + budget.releasedBy.values
        let allocating = map.budgetAllocations.filter { $0.budget == identifier }
            .flatMap { $0.rule.value?.people ?? [] }
        return Set(named + allocating)
    }

    private func around(_ identifier: GateIdentifier) -> Set<PersonIdentifier> {
        guard let gate = map.gates.first(where: { $0.identifier == identifier }) else { return [] }
        let rules = [gate.decidedBy] + gate.vetoedBy.items
        return Set(rules.flatMap { $0.value?.people ?? [] } + gate.consulted.values)
    }
}
