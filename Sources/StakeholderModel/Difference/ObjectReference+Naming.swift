extension AccountMap {
    /// Every object that has an identifier, in the order of the documentation.
    var identifiedObjects: [ObjectReference] {
        us.map { .teamMember($0.identifier) } + people.map { .person($0.identifier) }
            + offers.map { .offer($0.identifier) } + providers.elements.map { .provider($0.identifier) }
            + budgets.elements.map { .budget($0.identifier) } + gates.map { .gate($0.identifier) }
            + log.map { .logEntry($0.identifier) }
    }

    /// What is stated of each of them, in the same order.
    var identifiedStatements: [[Statement]] {
        statedObjects.compactMap { object in
            guard case .object = object.subject else { return nil }
            return object.statements
        }
    }

    /// The name of an object, folded; `nil` where it has none.
    func name(of object: ObjectReference) -> String? {
        writtenName(of: object).map(TextFolding.folded)
    }

    private func writtenName(of object: ObjectReference) -> String? {
        switch object {
        case .person(let identifier): people.first { $0.identifier == identifier }?.name
        case .teamMember(let identifier): us.first { $0.identifier == identifier }?.name
        case .provider(let identifier): providers.elements.first { $0.identifier == identifier }?.name
        case .offer(let identifier): offers.first { $0.identifier == identifier }?.name
        case .budget(let identifier): budgets.elements.first { $0.identifier == identifier }?.name
        case .gate(let identifier): gates.first { $0.identifier == identifier }?.name
        case .logEntry: nil
        }
    }

    /// What stands for the name of an object, where nothing else on its map has it: the title of a person without a
    /// name, the kind of a step without one, the day of a meeting.
    func standIn(for object: ObjectReference) -> String? {
        guard name(of: object) == nil else { return nil }
        switch object {
        case .person(let identifier):
            return only(people.map { ($0.identifier, $0.title.map(TextFolding.folded)) }, identifier)
        case .gate(let identifier):
            let kinds = gates.map { ($0.identifier, $0.kind.value == .other ? nil : $0.kind.value?.rawValue) }
            return only(kinds, identifier)
        case .logEntry(let identifier):
            return only(log.map { ($0.identifier, $0.date.value?.description) }, identifier)
        case .teamMember, .provider, .offer, .budget: return nil
        }
    }

    private func only<Object>(_ texts: [(Identifier<Object>, String?)], _ identifier: Identifier<Object>)
        -> String?
    {
        guard let text = texts.first(where: { $0.0 == identifier })?.1 else { return nil }
        return texts.count { $0.1 == text } == 1 ? text : nil
    }
}

extension ObjectReference {
    /// What kind of object it is.
    public var kindName: String {
        switch self {
        case .person: "person"
        case .teamMember: "us"
        case .provider: "provider"
        case .offer: "offer"
        case .budget: "budget"
        case .gate: "gate"
        case .logEntry: "meeting"
        }
    }
}
