import Graphs
import StakeholderModel

/// The answers that are worth trying: for each other value that a fact can take there is one among these that is at least as
/// good for us. Tests hold that against trying every value.
struct AnswerCandidates {
    private let analysis: MapAnalysis
    private let deciders: DeciderCandidates

    init(_ analysis: MapAnalysis) {
        self.analysis = analysis
        deciders = DeciderCandidates(analysis)
    }

    func answers(to fact: AskedFact) -> [PossibleAnswer] {
        switch fact {
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

    /// Nobody, or a manager who speaks for us to somebody whose verdict wants for it. Only whom we reach carries anything, and
    /// nobody below the person manages them.
    private func managers(of person: PersonIdentifier) -> [PossibleAnswer] {
        let wanting = analysis.openBindingGates.flatMap(\.places).filter {
            $0.reasons.contains(where: \.isOfReach)
        }
        let reached = analysis.reachedOver(person)
        guard wanting.contains(where: { $0.place.person.map(reached.contains) ?? false }) else {
            return [.manager(.none)]
        }
        let managers = analysis.map.people.map(\.identifier).filter { manager in
            manager != person && analysis.reaches(manager)
                && !analysis.context.index.managers(above: manager).contains(person)
        }
        return [.manager(.none)] + managers.map { .manager(.manager($0)) }
    }
}

extension VerdictReason {
    /// Whether a better way to the decider could make it go.
    fileprivate var isOfReach: Bool {
        switch self {
        case .noRoute, .onlyThroughOpponents, .thinReach, .rivalIsCloser: true
        default: false
        }
    }
}

extension MapAnalysis {
    /// A person, and whom their word reaches.
    fileprivate func reachedOver(_ person: PersonIdentifier) -> Set<PersonIdentifier> {
        guard context.index.person(person)?.stance.value != .opponent else { return [person] }
        return spreadAmongPeople().reached(from: person)
    }
}
