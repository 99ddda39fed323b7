import StakeholderModel

/// A map in which identifiers are others, or are gone with all that refers to them: what renaming and removing have
/// to give, worked out on the model without any text.
struct MapRewriter {
    /// What becomes of an identifier; `nil` takes it out.
    let name: (String) -> String?

    func map(_ map: AccountMap) -> AccountMap {
        var new = map
        new.headcount = fact(map.headcount)
        new.country = fact(map.country)
        new.sector = fact(map.sector)
        new.publicSector = fact(map.publicSector)
        new.closeBy = fact(map.closeBy)
        new.neededBy = fact(map.neededBy)
        new.need = need(map.need)
        new.us = map.us.compactMap(teamMember)
        new.people = map.people.compactMap(person)
        new.offers = map.offers.compactMap(offer)
        new.providers = roster(map.providers, provider)
        new.budgets = roster(map.budgets, budget)
        new.gates = map.gates.compactMap(gate)
        new.relations = map.relations.compactMap(relation)
        new.log = map.log.compactMap(logEntry)
        new.accepted = map.accepted.compactMap(accepted)
        return new
    }

    func identifier<Object>(_ identifier: Identifier<Object>) -> Identifier<Object>? {
        name(identifier.text).map { Identifier($0) }
    }

    func source(_ source: Source) -> Source? {
        switch source {
        case .person(let value): identifier(value).map(Source.person)
        case .teamMember(let value): identifier(value).map(Source.teamMember)
        case .logEntry(let value): identifier(value).map(Source.logEntry)
        }
    }

    func reference(_ reference: ObjectReference) -> ObjectReference? {
        switch reference {
        case .person(let value): identifier(value).map(ObjectReference.person)
        case .teamMember(let value): identifier(value).map(ObjectReference.teamMember)
        case .provider(let value): identifier(value).map(ObjectReference.provider)
        case .offer(let value): identifier(value).map(ObjectReference.offer)
        case .budget(let value): identifier(value).map(ObjectReference.budget)
        case .gate(let value): identifier(value).map(ObjectReference.gate)
        case .logEntry(let value): identifier(value).map(ObjectReference.logEntry)
        }
    }

    func evidence(_ evidence: Evidence) -> Evidence {
        var evidence = evidence
        evidence.sources = evidence.sources.compactMap(source)
        return evidence
    }

    func fact<Value>(_ fact: Fact<Value>) -> Fact<Value> { self.fact(fact) { $0 } }

    func fact<Value>(_ fact: Fact<Value>, _ change: (Value) -> Value?) -> Fact<Value> {
        switch fact {
        case .notAsked: return .notAsked
        case .unknown(let from): return .unknown(evidence(from))
        case .assumed(let value, let from):
            return change(value).map { .assumed($0, evidence(from)) } ?? .notAsked
        case .known(let value, let from): return change(value).map { .known($0, evidence(from)) } ?? .notAsked
        }
    }

    func list<Value>(_ list: FactList<Value>) -> FactList<Value> { self.list(list) { $0 } }

    func list<Value>(_ list: FactList<Value>, _ change: (Value) -> Value?) -> FactList<Value> {
        let items = list.items.compactMap { item -> Fact<Value>? in
            let new = fact(item, change)
            return item.knowledge != .absent && new.knowledge == .absent ? nil : new
        }
        return items.isEmpty && !list.items.isEmpty ? .notAsked : FactList(items, isStated: list.isStated)
    }

    func roster<Element>(_ roster: Roster<Element>, _ change: (Element) -> Element?) -> Roster<Element> {
        switch roster {
        case .notAsked: return .notAsked
        case .unknown(let from): return .unknown(evidence(from))
        case .none(let statement): return .none(fact(statement))
        case .listed(let elements):
            let left = elements.compactMap(change)
            return left.isEmpty && !elements.isEmpty ? .notAsked : .listed(left)
        }
    }

    func rule(_ fact: Fact<DecisionRule>) -> Fact<DecisionRule> {
        let known = fact.value
        let new = self.fact(fact, self.rule)
        return known != nil && new.value == nil ? .unknown(.none) : new
    }

    func rule(_ rule: DecisionRule) -> DecisionRule? {
        switch rule {
        case .decider(let fact):
            let new = self.fact(fact, identifier)
            return fact.value != nil && new.value == nil ? nil : .decider(new)
        case .all(let rules): return nonempty(rules.compactMap(self.rule)).map(DecisionRule.all)
        case .any(let rules): return nonempty(rules.compactMap(self.rule)).map(DecisionRule.any)
        case .majority(let rules): return seats(rules).map(DecisionRule.majority)
        case .atLeast(let votes, let rules): return seats(rules).map { .atLeast(votes, of: $0) }
        }
    }

    private func nonempty(_ rules: [DecisionRule]) -> [DecisionRule]? { rules.isEmpty ? nil : rules }

    private func seats(_ rules: [DecisionRule]) -> [DecisionRule]? {
        let new = rules.map(self.rule)
        return new.allSatisfy { $0 == nil } ? nil : new.map { $0 ?? .decider(.unknown(.none)) }
    }
}
