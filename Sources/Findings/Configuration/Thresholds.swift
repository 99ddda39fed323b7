public import StakeholderModel

/// The numbers from which rules speak: those that the design's table of rules states.
///
/// Numbers that make a notion what it is are none of these: two independent ways, more than half of the votes.
public struct Thresholds: Sendable, Hashable {
    /// After how many days a dated fact is stale (TIM003, and the verdicts).
    public var staleAfterDays = 60
    /// Up to how many days ago a manager counts as having just joined (PTH007).
    public var recentlyJoinedDays = 180
    /// From which price a deal without an entry offer is told about (OFF001). An amount in another currency than the ask says
    /// nothing about it: the standard amount then holds.
    public var entryOfferFrom = Thresholds.standardEntryOffer
    /// Above which share of a budget, in hundredths, the ask is told about (OFF002).
    public var budgetSharePercent = 50
    /// Up to how many votes to spare a vote is told about (PTH006).
    public var voteMargin = 1
    /// From how many known stances on, all of them in favour, somebody should have seen one (EVD001).
    public var onlyGoodNewsFrom = 4
    /// The least number of contacts with whom a deal does not hang on too few people (THR001).
    public var fewestContacts = 2

    /// The thresholds of the design.
    public init() {}

    private static let standardEntryOffer = Money(hundredths: 1_000_000, currency: nil)

    /// Whether a price is so high that a deal needs an entry offer.
    ///
    /// - Parameter mapCurrency: what an amount without a currency is in.
    public func needsEntryOffer(_ price: Money, mapCurrency: CurrencyCode?) -> Bool {
        let isLess = entryOfferFrom.isMore(than: price, mapCurrency: mapCurrency)
        return !(isLess ?? (price.hundredths < Thresholds.standardEntryOffer.hundredths))
    }
}
