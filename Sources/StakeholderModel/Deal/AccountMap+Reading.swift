extension AccountMap {
    /// The budgets on which the deal draws.
    public var usedBudgets: [Budget] { budgets.elements.filter(\.isUsed) }

    /// The offer on the table: the proposed one, else the entry offer, else the only one.
    public var ask: Offer? {
        if let proposed = offers.first(where: \.isProposed) { return proposed }
        let entries = offers.filter(\.isEntry)
        if entries.count == 1 { return entries[0] }
        return offers.count == 1 ? offers[0] : nil
    }

    /// The price of the ask, known or assumed.
    public var askPrice: Money? { ask?.price.value }

    /// Whether something was checked and does not apply.
    public func hasRuledOut(_ expectation: RuledOut.Expectation) -> Bool {
        ruledOut.contains { $0.what == expectation }
    }
}
