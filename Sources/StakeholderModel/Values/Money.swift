/// An amount of money, exact to the hundredth.
public struct Money: Sendable, Hashable {
    /// The amount in hundredths of the currency: cents.
    public let hundredths: Int64
    /// The currency that was written beside the amount; `nil` is the currency of the map.
    public let currency: CurrencyCode?

    /// An amount in hundredths of a currency.
    public init(hundredths: Int64, currency: CurrencyCode? = nil) {
        self.hundredths = hundredths
        self.currency = currency
    }

    /// A whole amount; `nil` when it does not fit.
    public init?(whole: Int64, currency: CurrencyCode? = nil) {
        let (hundredths, overflow) = whole.multipliedReportingOverflow(by: 100)
        guard !overflow else { return nil }
        self.init(hundredths: hundredths, currency: currency)
    }

    /// Whether this is more than another amount; `nil` when the currencies differ, since no rate is known.
    ///
    /// - Parameter mapCurrency: what an amount without a currency is in.
    public func isMore(than other: Money, mapCurrency: CurrencyCode?) -> Bool? {
        guard (currency ?? mapCurrency) == (other.currency ?? mapCurrency) else { return nil }
        return hundredths > other.hundredths
    }
}
