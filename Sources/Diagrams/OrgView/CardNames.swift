import StakeholderModel

/// The stable names of cards, made from the identifiers of the map; made from positions in a redacted picture.
struct CardNames {
    private let names: [String: String]

    init(_ map: AccountMap, isRedacted: Bool) {
        var names: [String: String] = [:]
        func add(_ kind: String, _ identifiers: [String]) {
            for (position, identifier) in identifiers.enumerated() {
                names["\(kind)-\(identifier)"] = "\(kind)-" + (isRedacted ? "\(position + 1)" : identifier)
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
