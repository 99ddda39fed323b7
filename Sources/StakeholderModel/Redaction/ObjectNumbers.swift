/// A number for each object of a map among those of its kind, in the order of their identifiers.
struct ObjectNumbers {
    /// What each identifier of the map is called without saying a name: `person-2`.
    private(set) var names: [String: String] = [:]
    private var numbers: [String: Int] = [:]

    init(_ map: AccountMap) {
        add("person", map.people.map(\.identifier.text))
        add("us", map.us.map(\.identifier.text))
        add("offer", map.offers.map(\.identifier.text))
        add("provider", map.providers.elements.map(\.identifier.text))
        add("budget", map.budgets.elements.map(\.identifier.text))
        add("gate", map.gates.map(\.identifier.text))
        add("meeting", map.log.map(\.identifier.text))
    }

    /// The number of an object among those of its kind, from 1.
    func number<Object>(_ identifier: Identifier<Object>) -> Int { numbers[identifier.text] ?? 0 }

    private mutating func add(_ kind: String, _ identifiers: [String]) {
        let identifiers = Set(identifiers)
        // As many digits as the last one has, so that the new names have the order of the old ones.
        let digits = String(identifiers.count).count
        for (position, identifier) in identifiers.sorted().enumerated() where names[identifier] == nil {
            let number = String(position + 1)
            numbers[identifier] = position + 1
            names[identifier] = "\(kind)-" + String(repeating: "0", count: digits - number.count) + number
        }
    }
}
