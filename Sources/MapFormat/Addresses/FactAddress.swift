public import StakeholderModel

/// A fact of a map as people name it on a command line: `dg.stance`, `needed_by`, `dg -> formation`.
public struct FactAddress: Sendable {
    /// The fact, or the object itself when no key was named.
    public let path: FactPath
    /// What may stand there.
    let value: ValueDescription

    /// The fact that a text names, or what is wrong with the text.
    ///
    /// An object is named by its identifier, a fact by its key behind a dot, a relation by its arrow. The whole
    /// path, `gates.content.decided_by`, is read too, with positions in lists: `r2.heard[0].flag`.
    public static func of(_ text: String, in map: AccountMap) throws(AddressProblem) -> FactAddress {
        if let relation = try FactAddress.relation(text, in: map) { return relation }
        var steps = try AddressStep.steps(in: text)[...]
        guard let first = steps.popFirst() else { throw .empty }
        var address = try start(first, &steps, in: map)
        for step in steps { address = try address.below(step) }
        return address
    }

    /// The object or the key of the map with which a path starts.
    private static func start(
        _ step: AddressStep,
        _ rest: inout ArraySlice<AddressStep>,
        in map: AccountMap
    ) throws(AddressProblem) -> FactAddress {
        let objects = MapObjects(map)
        if let object = objects[step.name] { return try object.at(step.index) }
        guard let key = MapTables.map.description.keys.first(where: { $0.key == step.name }),
            let mapKey = MapKey(rawValue: key.key)
        else { throw .unknownStart(step.name, objects: objects.names) }
        let section = FactAddress(path: .map(mapKey), value: key.value)
        guard case .section(let object, _) = key.value, let next = rest.popFirst() else {
            return try section.at(step.index)
        }
        let found = objects.all.first { $0.name == next.name && $0.address.path.parent == section.path }
        guard let found else { throw .unknownObject(next.name, among: objects.names, of: object) }
        return found.address
    }

    /// The first relation between two people.
    private static func relation(
        _ text: String,
        in map: AccountMap
    ) throws(AddressProblem) -> FactAddress? {
        let ends = RelationArrow.ends(in: text)
        guard ends.count == 2 else { return nil }
        let (from, to) = (PersonIdentifier(String(text[ends[0]])), PersonIdentifier(String(text[ends[1]])))
        guard let index = map.relations.firstIndex(where: { $0.from == from && $0.to == to }) else {
            throw .noRelation(from.text, to.text)
        }
        return FactAddress(
            path: .relation(at: index),
            value: .facts(ValueType<RelationKind>.relationKind.description)
        )
    }
}

extension FactAddress {
    /// The value below a key.
    func below(_ step: AddressStep) throws(AddressProblem) -> FactAddress {
        let inner: [KeyDescription]
        switch value {
        case .object(let object), .list(let object): inner = object.keys
        default: throw .noKeysBelow(path, step.name)
        }
        guard let description = inner.first(where: { $0.key == step.name }),
            let key = MapKey(rawValue: description.key)
        else { throw .unknownKey(step.name, among: inner.map(\.key)) }
        return try FactAddress(path: path.key(key), value: description.value).at(step.index)
    }

    /// The item at a position of a list.
    func at(_ index: Int?) throws(AddressProblem) -> FactAddress {
        guard let index else { return self }
        let item = path.index(index)
        return switch value {
        case .list(let object): FactAddress(path: item, value: .object(object))
        case .facts(let scalar): FactAddress(path: item, value: .fact(scalar))
        case .settings(let scalar): FactAddress(path: item, value: .setting(scalar))
        case .texts: FactAddress(path: item, value: .text)
        case .rules: FactAddress(path: item, value: .rule)
        case .relations:
            FactAddress(path: item, value: .facts(ValueType<RelationKind>.relationKind.description))
        default: throw .noList(path)
        }
    }
}
