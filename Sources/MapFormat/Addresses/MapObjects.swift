import StakeholderModel

/// The objects of a map that have an identifier, with their addresses.
struct MapObjects {
    struct Named {
        let name: String
        let address: FactAddress
    }

    private(set) var all: [Named] = []

    init(_ map: AccountMap) {
        for identifier in map.people.map(\.identifier) { add(identifier.text, .person(identifier), .people) }
        for identifier in map.us.map(\.identifier) { add(identifier.text, .teamMember(identifier), .us) }
        for identifier in map.providers.elements.map(\.identifier) {
            add(identifier.text, .provider(identifier), .providers)
        }
        for identifier in map.budgets.elements.map(\.identifier) {
            add(identifier.text, .budget(identifier), .budgets)
        }
        for identifier in map.gates.map(\.identifier) { add(identifier.text, .gate(identifier), .gates) }
        for identifier in map.offers.map(\.identifier) { add(identifier.text, .offer(identifier), .offers) }
        for (index, entry) in map.log.enumerated() { add(entry.identifier.text, .logEntry(at: index), .log) }
    }

    /// The address of an object; identifiers are compared as the map compares them.
    subscript(name: String) -> FactAddress? { all.first { $0.name == name }?.address }

    var names: [String] { all.map(\.name) }

    private mutating func add(_ name: String, _ path: FactPath, _ section: MapKey) {
        let description = MapTables.map.description.keys.first { $0.key == section.rawValue }
        switch description?.value {
        case .section(let object, _)?, .list(let object)?:
            all.append(Named(name: name, address: FactAddress(path: path, value: .object(object))))
        default: return
        }
    }
}
