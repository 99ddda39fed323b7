import StakeholderModel
import Testing

@Suite struct PlaybookTests {
    private let condition = Condition(
        headcountAtLeast: 50,
        askAtLeast: Money(hundredths: 100_000),
        countries: [CountryCode("FR")].compactMap { $0 },
        publicSector: false
    )

    @Test func `a condition on unknown values holds`() {
        #expect(condition.holds(for: AccountMap(account: "Example")))
    }

    @Test func `a bound from above leaves its own number out`() {
        let small = Condition(headcountBelow: 50)
        var map = AccountMap(account: "Example")
        #expect(small.holds(for: map))
        map.headcount = .known(49)
        #expect(small.holds(for: map))
        map.headcount = .known(50)
        #expect(!small.holds(for: map))
    }

    @Test func `every part of a condition can fail`() throws {
        let germany = try #require(CountryCode("DE"))
        let france = try #require(CountryCode("FR"))
        var map = AccountMap(account: "Example")
        map.headcount = .known(49)
        #expect(!condition.holds(for: map))
        map.headcount = .known(50)
        #expect(condition.holds(for: map))
        map.country = .assumed(germany, .none)
        #expect(!condition.holds(for: map))
        map.country = .known(france)
        map.publicSector = .known(true)
        #expect(!condition.holds(for: map))
        map.publicSector = .notAsked
        var offer = Offer(OfferIdentifier("small"))
        offer.price = .known(Money(hundredths: 99_999))
        map.offers = [offer]
        #expect(!condition.holds(for: map))
        map.offers[0].price = .known(Money(hundredths: 100_000))
        #expect(condition.holds(for: map))
    }

    @Test func `the ask is the proposed offer, else the entry offer, else the only one`() {
        var map = AccountMap(account: "Example")
        #expect(map.ask == nil)
        var first = Offer(OfferIdentifier("first"))
        let second = Offer(OfferIdentifier("second"))
        map.offers = [first]
        #expect(map.ask == first)
        map.offers = [first, second]
        #expect(map.ask == nil)
        first.isEntry = true
        map.offers = [second, first]
        #expect(map.ask == first)
        var proposed = second
        proposed.isProposed = true
        map.offers = [first, proposed]
        #expect(map.ask == proposed)
    }
}
