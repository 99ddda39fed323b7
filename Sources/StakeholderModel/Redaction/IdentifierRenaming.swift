/// Other identifiers for the objects of a map.
struct IdentifierRenaming {
    /// The new identifier for each of the map.
    let names: [String: String]

    /// What no object of the map has names nobody, and is not shown either.
    private static let nobody = "nobody"

    func name<Object>(_ identifier: Identifier<Object>) -> Identifier<Object> {
        Identifier(names[identifier.text] ?? IdentifierRenaming.nobody)
    }

    func source(_ source: Source) -> Source {
        switch source {
        case .person(let person): .person(name(person))
        case .teamMember(let member): .teamMember(name(member))
        case .logEntry(let entry): .logEntry(name(entry))
        }
    }

    func object(_ object: ObjectReference) -> ObjectReference {
        switch object {
        case .person(let person): .person(name(person))
        case .teamMember(let member): .teamMember(name(member))
        case .provider(let provider): .provider(name(provider))
        case .offer(let offer): .offer(name(offer))
        case .budget(let budget): .budget(name(budget))
        case .gate(let gate): .gate(name(gate))
        case .logEntry(let entry): .logEntry(name(entry))
        }
    }

    func audience(_ audience: Audience) -> Audience {
        guard case .person(let person) = audience else { return audience }
        return .person(name(person))
    }

    func line(_ line: ReportingLine) -> ReportingLine {
        guard case .manager(let manager) = line else { return line }
        return .manager(name(manager))
    }

    func rule(_ rule: DecisionRule) -> DecisionRule {
        switch rule {
        case .decider(let decider): .decider(fact(decider, name))
        case .all(let rules): .all(rules.map(self.rule))
        case .any(let rules): .any(rules.map(self.rule))
        case .atLeast(let count, let rules): .atLeast(count, of: rules.map(self.rule))
        case .majority(let rules): .majority(rules.map(self.rule))
        }
    }

    /// A fact that names nothing but what it rests on.
    func fact<Value>(_ fact: Fact<Value>) -> Fact<Value> { self.fact(fact) { $0 } }

    func fact<Value>(_ fact: Fact<Value>, _ change: (Value) -> Value) -> Fact<Value> {
        switch fact {
        case .notAsked: .notAsked
        case .unknown(let evidence): .unknown(self.evidence(evidence))
        case .assumed(let value, let evidence): .assumed(change(value), self.evidence(evidence))
        case .known(let value, let evidence): .known(change(value), self.evidence(evidence))
        }
    }

    func list<Value>(_ list: FactList<Value>) -> FactList<Value> { self.list(list) { $0 } }

    func list<Value>(_ list: FactList<Value>, _ change: (Value) -> Value) -> FactList<Value> {
        FactList(list.items.map { fact($0, change) }, isStated: list.isStated)
    }

    func roster<Element>(_ roster: Roster<Element>, _ change: (Element) -> Element) -> Roster<Element> {
        switch roster {
        case .notAsked: .notAsked
        case .unknown(let evidence): .unknown(self.evidence(evidence))
        case .none(let stated): .none(fact(stated))
        case .listed(let elements): .listed(elements.map(change))
        }
    }

    private func evidence(_ evidence: Evidence) -> Evidence {
        Evidence(sources: evidence.sources.map(source), date: evidence.date, basis: evidence.basis)
    }
}
