import StakeholderModel

/// The stable names of cards, made from the identifiers of the map; those of a redacted map have the kind in them.
struct CardNames {
    private let names: [String: String]

    init(_ map: AccountMap, isRedacted: Bool) {
        var names: [String: String] = [:]
        func add(_ kind: String, _ identifiers: [String]) {
            for identifier in identifiers {
                names["\(kind)-\(identifier)"] = isRedacted ? identifier : "\(kind)-\(identifier)"
            }
        }
        add("person", map.people.map(\.identifier.text))
        add("provider", map.providers.elements.map(\.identifier.text))
        add("budget", map.usedBudgets.map(\.identifier.text))
        self.names = names
    }

    func person(_ identifier: PersonIdentifier) -> String { name("person-\(identifier)") }
    func provider(_ identifier: ProviderIdentifier) -> String { name("provider-\(identifier)") }
    func budget(_ identifier: BudgetIdentifier) -> String { name("budget-\(identifier)") }
    func allocator(of budget: BudgetIdentifier) -> String { "allocator-" + name("budget-\(budget)") }

    private func name(_ key: String) -> String { names[key] ?? key }
}
