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

    /// The names of objects, folded, of those that have one.
    var foldedNames: [ObjectReference: String] {
        var names: [ObjectReference: String] = [:]
        func add(_ object: ObjectReference, _ name: String?) { names[object] = name.map(TextFolding.folded) }
        for member in us { add(.teamMember(member.identifier), member.name) }
        for person in people { add(.person(person.identifier), person.name) }
        for offer in offers { add(.offer(offer.identifier), offer.name) }
        for provider in providers.elements { add(.provider(provider.identifier), provider.name) }
        for budget in budgets.elements { add(.budget(budget.identifier), budget.name) }
        for gate in gates { add(.gate(gate.identifier), gate.name) }
        return names
    }

    /// What stands for the name of an object that has none, where nothing else of its kind has it: the title of a person,
    /// the kind of a step, the day of a meeting.
    var nameStandIns: [ObjectReference: String] {
        let titles = people.map { (ObjectReference.person($0.identifier), $0.title.map(TextFolding.folded)) }
        let kinds = gates.map { (ObjectReference.gate($0.identifier), $0.effectiveKind.standIn) }
        let days = log.map { (ObjectReference.logEntry($0.identifier), $0.date.value?.description) }
        let names = foldedNames
        return [titles, kinds, days].map(AccountMap.unique).reduce(into: [:]) { all, found in
            for (object, text) in found where names[object] == nil { all[object] = text }
        }
    }

    /// The texts that only one object has.
    private static func unique(_ texts: [(ObjectReference, String?)]) -> [ObjectReference: String] {
        let counts = Dictionary(texts.map { ($0.1, 1) }, uniquingKeysWith: +)
        return texts.reduce(into: [:]) { found, entry in
            if let text = entry.1, counts[text] == 1 { found[entry.0] = text }
        }
    }
}

extension GateKind {
    /// What stands for the name of a step; a step of no kind has nothing.
    fileprivate var standIn: String? { self == .other ? nil : rawValue }
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
