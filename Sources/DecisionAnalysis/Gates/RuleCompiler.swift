import Graphs
import StakeholderModel

/// Turns a rule of the file into a formula over the places of a gate.
struct RuleCompiler {
    let gate: GateReference
    let index: MapIndex
    private var nextPosition = 0

    init(gate: GateReference, index: MapIndex) {
        self.gate = gate
        self.index = index
    }

    /// The formula of one rule fact. A rule that nobody knows is one unknown place.
    mutating func formula(
        for rule: Fact<DecisionRule>,
        at path: FactPath,
        isVeto: Bool
    ) -> MonotoneFormula<DeciderPlace> {
        guard let value = rule.value else {
            return .place(place(rule.map { _ in PersonIdentifier("") }, at: path, isVeto: isVeto))
        }
        return formula(for: value, within: rule, at: path, isVeto: isVeto)
    }

    private mutating func formula(
        for rule: DecisionRule,
        within whole: Fact<DecisionRule>,
        at path: FactPath,
        isVeto: Bool
    ) -> MonotoneFormula<DeciderPlace> {
        switch rule {
        case .decider(let decider):
            return .place(place(combined(decider, within: whole), at: path, isVeto: isVeto))
        case .all(let rules):
            return .all(members(rules, within: whole, below: path.key(.all), isVeto: isVeto).map(\.formula))
        case .any(let rules):
            return .any(members(rules, within: whole, below: path.key(.any), isVeto: isVeto).map(\.formula))
        case .atLeast(let count, let rules):
            return .atLeast(count, of: members(rules, within: whole, below: path.key(.of), isVeto: isVeto))
        case .majority(let rules):
            let voters = members(rules, within: whole, below: path.key(.majority), isVeto: isVeto)
            let votes = voters.reduce(0) { $0 + $1.weight }
            return .atLeast(votes / 2 + 1, of: voters)
        }
    }

    private mutating func members(
        _ rules: [DecisionRule],
        within whole: Fact<DecisionRule>,
        below path: FactPath,
        isVeto: Bool
    ) -> [MonotoneFormula<DeciderPlace>.Weighted] {
        var members: [MonotoneFormula<DeciderPlace>.Weighted] = []
        for (position, rule) in rules.enumerated() {
            let formula = formula(for: rule, within: whole, at: path.index(position), isVeto: isVeto)
            members.append(.init(weight: weight(of: rule), formula: formula))
        }
        return members
    }

    /// A group votes with its number of people; everybody and everything else has one vote.
    private func weight(of rule: DecisionRule) -> Int {
        guard case .decider(let fact) = rule, let person = fact.value else { return 1 }
        return max(1, index.person(person)?.count.value ?? 1)
    }

    private mutating func place(
        _ decider: Fact<PersonIdentifier>,
        at path: FactPath,
        isVeto: Bool
    ) -> DeciderPlace {
        defer { nextPosition += 1 }
        return DeciderPlace(gate: gate, path: path, decider: decider, isVeto: isVeto, position: nextPosition)
    }

    /// A place is assumed when its rule is, and rests on the rule's evidence when it has none of its own.
    private func combined(
        _ decider: Fact<PersonIdentifier>,
        within whole: Fact<DecisionRule>
    ) -> Fact<PersonIdentifier> {
        let evidence = decider.evidence.isEmpty ? whole.evidence : decider.evidence
        switch decider {
        case .notAsked, .unknown: return .unknown(evidence)
        case .assumed(let person, _): return .assumed(person, evidence)
        case .known(let person, _):
            return whole.isAssumed ? .assumed(person, evidence) : .known(person, evidence)
        }
    }
}
