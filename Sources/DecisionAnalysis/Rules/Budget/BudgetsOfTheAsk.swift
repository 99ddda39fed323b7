import StakeholderModel

/// What the ask is measured against: the budgets on which the deal draws, taken together.
///
/// One budget is the usual case. With several, the ask is spread over them in a way that the map does not say, so only their
/// sum says that it does not fit, and only when it is known of each.
struct BudgetsOfTheAsk {
    let price: Money
    let budgets: [Budget]
    private let map: AccountMap

    /// The ask beside its budgets; `nil` without a price or a budget.
    init?(_ map: AccountMap) {
        guard let price = map.askPrice, !map.usedBudgets.isEmpty else { return nil }
        self.price = price
        self.map = map
        budgets = map.usedBudgets
    }

    /// The sum of one amount of each budget; `nil` when one is not known or in another currency than the ask.
    func sum(of amount: (Budget) -> Money?) -> Money? {
        let currency = price.currency ?? map.currency
        var hundredths: Int64 = 0
        for budget in budgets {
            guard let money = amount(budget), (money.currency ?? map.currency) == currency else { return nil }
            let (sum, overflow) = hundredths.addingReportingOverflow(money.hundredths)
            guard !overflow else { return nil }
            hundredths = sum
        }
        return Money(hundredths: hundredths, currency: currency)
    }

    /// Whether the ask is more than an amount in the same currency.
    func isAsk(above limit: Money?) -> Bool {
        limit.flatMap { price.isMore(than: $0, mapCurrency: map.currency) } ?? false
    }

    /// An amount in words.
    func words(_ money: Money) -> Wording { money.wording(mapCurrency: map.currency) }
}

extension Budget {
    /// Where a fact of the budget stands.
    func path(_ key: MapKey) -> FactPath { .budget(identifier).key(key) }

    /// What there is for the deal: what is reserved for it, else what is left, else the whole amount. Nothing reserved is no
    /// reservation.
    var forTheDeal: (money: Money, key: MapKey)? {
        if let reserved = reserved.value, reserved.hundredths > 0 { return (reserved, .reserved) }
        if let available = available.value { return (available, .available) }
        return amount.value.map { ($0, .amount) }
    }
}
