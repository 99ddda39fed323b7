import Graphs
import StakeholderModel

/// The answers that are worth trying: for each other value that a fact can take there is one among these that is at least as
/// good for us. Tests hold that against trying every value.
struct AnswerCandidates {
    private let analysis: MapAnalysis
    private let deciders: DeciderCandidates
    private let spread: Spread
    private let bestCase: BestCase

    init(_ analysis: MapAnalysis, standings: [PersonIdentifier: DeciderStanding]) {
        self.analysis = analysis
        spread = analysis.spreadAmongPeople()
        bestCase = BestCase(analysis)
        deciders = DeciderCandidates(analysis, standings: standings)
    }

    func answers(to fact: AskedFact) -> [PossibleAnswer] {
        guard bestCase.canImprove(fact) else { return [] }
        return switch fact {
        case .decision(let home, let steps): answers(aboutRuleAt: home, steps: steps)
        // An advocate carries most for us and least for a rival, and gives no doubt.
        case .stance: [.stance(.advocate)]
        case .access: [.access(.inDepth)]
        case .manager(let person): managers(of: person)
        case .role, .holder: [.confirmed]
        case .status(let gate): [.status(isRefused(gate) ? .inProgress : .passed)]
        case .providerRelation: [.relation(.complementary)]
        case .providerPerson, .tie: [.absent]
        // A bond that is not there carries nothing for a rival either.
        case .bond: [.confirmed, .absent]
        case .budgets, .holders: deciders.people(besides: []).map(PossibleAnswer.person)
        // A usual step exists or not; a signature always does, and the question is whose.
        case .usualGate(.signature): deciders.people(besides: []).map(PossibleAnswer.person)
        case .usualGate: [.absent]
        }
    }

    private func answers(aboutRuleAt home: AskedFact.RuleHome, steps: [FactPath.Component])
        -> [PossibleAnswer]
    {
        guard let rule = rule(at: home).value else {
            return deciders.people(besides: []).map(PossibleAnswer.person)
        }
        guard let place = rule.decider(at: steps[...]) else { return steps.isEmpty ? [.confirmed] : [] }
        guard place.isOpen else { return [.confirmed] }
        // Nobody stands twice in one rule.
        return deciders.people(besides: Set(rule.people)).map(PossibleAnswer.person)
    }

    private func rule(at home: AskedFact.RuleHome) -> Fact<DecisionRule> {
        switch home {
        case .allocation(let budget):
            return analysis.map.budgets.elements.first { $0.identifier == budget }?.allocatedBy ?? .notAsked
        case .gate(let gate): return self.gate(gate)?.decidedBy ?? .notAsked
        case .veto(let gate, let position):
            let items = self.gate(gate)?.vetoedBy.items ?? []
            return items.indices.contains(position) ? items[position] : .notAsked
        }
    }

    private func gate(_ identifier: GateIdentifier) -> Gate? {
        analysis.map.gates.first { $0.identifier == identifier }
    }

    /// What somebody answers can have a refused step opened again, not passed.
    private func isRefused(_ gate: GateIdentifier) -> Bool { self.gate(gate)?.status.value == .refused }

    /// Nobody, or a manager who speaks for us to somebody to whom our way could be better.
    private func managers(of person: PersonIdentifier) -> [PossibleAnswer] {
        let hasManager = analysis.context.index.person(person)?.manager != nil
        let alone = hasManager ? without(managerOf: person) : analysis.judge.places
        let reached = analysis.reachedOver(person, by: spread)
        let wanting = analysis.openBindingGates.flatMap(\.places).compactMap(\.place.person).filter {
            reached.contains($0) && alone.routeVerdict(to: $0) != .mapped
        }
        let nobody: [PossibleAnswer] = hasManager ? [.manager(.none)] : []
        guard !wanting.isEmpty else { return nobody }
        let managers = ManagerCandidates(alone, deciders: Set(wanting)).managers(of: person)
        return nobody + managers.map { .manager(.manager($0)) }
    }

    private func without(managerOf person: PersonIdentifier) -> PlaceJudge {
        let map = Hypothesis(fact: .manager(person), answer: .manager(.none)).applied(to: analysis.map)
        let context = analysis.context.with(MapIndex(map))
        return PlaceJudge(context, gates: analysis.gates.map(\.gate))
    }
}

extension MapAnalysis {
    /// A person, and whom their word reaches.
    fileprivate func reachedOver(_ person: PersonIdentifier, by spread: Spread) -> Set<PersonIdentifier> {
        guard context.index.person(person)?.stance.value != .opponent else { return [person] }
        return spread.reached(from: person)
    }
}
