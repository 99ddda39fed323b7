/// When an expectation of a playbook holds: every part that is written must hold.
///
/// A part about something that the map does not know holds, because the question is then worth asking.
public struct Condition: Sendable, Hashable {
    /// At least so many people work at the client's.
    public var headcountAtLeast: Int?
    /// Fewer people than this work at the client's.
    public var headcountBelow: Int?
    /// The ask is at least this amount.
    public var askAtLeast: Money?
    /// The client is in one of these countries; any country when empty.
    public var countries: [CountryCode]
    /// The client is, or is not, in the public sector.
    public var publicSector: Bool?

    /// A condition; without any part it always holds.
    public init(
        headcountAtLeast: Int? = nil,
        headcountBelow: Int? = nil,
        askAtLeast: Money? = nil,
        countries: [CountryCode] = [],
        publicSector: Bool? = nil
    ) {
        self.headcountAtLeast = headcountAtLeast
        self.headcountBelow = headcountBelow
        self.askAtLeast = askAtLeast
        self.countries = countries
        self.publicSector = publicSector
    }

    /// The condition that always holds.
    public static let always = Condition()

    /// Whether the condition holds for a map, taking what is unknown as holding.
    public func holds(for map: AccountMap) -> Bool {
        if let headcountAtLeast, let headcount = map.headcount.value, headcount < headcountAtLeast {
            return false
        }
        if let headcountBelow, let headcount = map.headcount.value, headcount >= headcountBelow {
            return false
        }
        if !countries.isEmpty, let country = map.country.value, !countries.contains(country) { return false }
        if let publicSector, let isPublic = map.publicSector.value, isPublic != publicSector { return false }
        guard let askAtLeast, let price = map.askPrice else { return true }
        return askAtLeast.isMore(than: price, mapCurrency: map.currency) != true
    }
}
