import StakeholderModel

/// Takes people out of single facts, lists and rules.
struct PersonRemoval {
    private let gone: Set<PersonIdentifier>
    /// How many votes a group has.
    private let votes: [PersonIdentifier: Int]

    init(_ gone: Set<PersonIdentifier>, from map: AccountMap) {
        self.gone = gone
        votes = Dictionary(
            map.people.compactMap { person in person.count.value.map { (person.identifier, max(1, $0)) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func isGone(_ person: PersonIdentifier?) -> Bool { person.map(gone.contains) ?? false }

    func isGone(_ object: ObjectReference?) -> Bool {
        guard case .person(let person)? = object else { return false }
        return isGone(person)
    }

    func isGone(_ source: Source?) -> Bool {
        guard case .person(let person)? = source else { return false }
        return isGone(person)
    }

    /// What a fact rests on without their word.
    private func cleaned(_ evidence: Evidence) -> Evidence {
        var evidence = evidence
        evidence.sources.removeAll { isGone($0) }
        return evidence
    }

    /// The same fact without their word.
    private func cleaned<Value>(_ fact: Fact<Value>) -> Fact<Value> {
        switch fact {
        case .notAsked: .notAsked
        case .unknown(let evidence): .unknown(cleaned(evidence))
        case .assumed(let value, let evidence): .assumed(value, cleaned(evidence))
        case .known(let value, let evidence): .known(value, cleaned(evidence))
        }
    }

    func clean<Value>(_ fact: inout Fact<Value>) { fact = cleaned(fact) }

    /// A fact that nobody asked about when its value is one of them.
    func clean<Value>(_ fact: inout Fact<Value>, where isGone: (Value) -> Bool) {
        fact = fact.value.map(isGone) == true ? .notAsked : cleaned(fact)
    }

    func clean<Value>(_ list: inout FactList<Value>) { clean(&list) { _ in false } }

    func clean(_ list: inout FactList<PersonIdentifier>) { clean(&list) { isGone($0) } }

    /// The list without the items that name them; one of which nothing is left would say that there is nobody.
    func clean<Value>(_ list: inout FactList<Value>, where isGone: (Value) -> Bool) {
        let kept = list.items.filter { $0.value.map(isGone) != true }.map(cleaned)
        list = kept.isEmpty && !list.items.isEmpty ? .notAsked : FactList(kept, isStated: list.isStated)
    }

    func cleaned<Element>(_ roster: Roster<Element>, _ clean: (Element) -> Element) -> Roster<Element> {
        switch roster {
        case .notAsked: .notAsked
        case .unknown(let evidence): .unknown(cleaned(evidence))
        case .none(let fact): .none(cleaned(fact))
        case .listed(let elements): .listed(elements.map(clean))
        }
    }
}

extension PersonRemoval {
    /// A rule in which their places are unknown.
    func clean(_ rule: inout Fact<DecisionRule>) {
        if case .decider(let decider)? = rule.value, isGone(decider.value) {
            rule = .unknown(.none)
        } else {
            rule = cleaned(rule).map(cleaned)
        }
    }

    /// The seats of a list of rules stay, whoever sat there.
    func clean(_ rules: inout FactList<DecisionRule>) {
        rules.items = rules.items.map { item in
            var item = item
            clean(&item)
            return item
        }
    }

    /// The depth is bounded by that of the file from which the rule was read.
    private func cleaned(_ rule: DecisionRule) -> DecisionRule {
        switch rule {
        case .decider(let decider): .decider(isGone(decider.value) ? .unknown(.none) : cleaned(decider))
        case .all(let members): .all(members.map(cleaned))
        case .any(let members): .any(members.map(cleaned))
        case .majority(let members): .majority(members.map(cleaned))
        case .atLeast(let needed, let members): atLeast(needed, of: members.map(cleaned))
        }
    }

    /// An unknown decider has one vote where a group had several: no more votes can be asked for than are left.
    private func atLeast(_ needed: Int, of members: [DecisionRule]) -> DecisionRule {
        let available = members.reduce(0) { sum, member in
            let (total, overflow) = sum.addingReportingOverflow(votes(of: member))
            return overflow ? .max : total
        }
        return .atLeast(max(1, min(needed, available)), of: members)
    }

    private func votes(of member: DecisionRule) -> Int {
        guard case .decider(let decider) = member, let person = decider.value else { return 1 }
        return votes[person] ?? 1
    }
}
