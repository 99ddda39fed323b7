import StakeholderModel
import Testing

@Suite struct ValueTests {
    @Test func `dates exist only when the calendar has them`() {
        #expect(CalendarDate(year: 2025, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 2024, month: 2, day: 29) != nil)
        #expect(CalendarDate(year: 2100, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
        #expect(CalendarDate(year: 2025, month: 13, day: 1) == nil)
        #expect(CalendarDate(year: 2025, month: 4, day: 31) == nil)
        #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
        #expect(CalendarDate.lastDay(ofMonth: 2, year: 2024)?.day == 29)
    }

    @Test func `days since 1970 count every day once and back`() throws {
        let first = try #require(CalendarDate(year: 1896, month: 1, day: 1))
        var expected = first.daysSinceEpoch
        for year in 1896...2104 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
                    guard date.daysSinceEpoch == expected, CalendarDate(daysSinceEpoch: expected) == date
                    else {
                        Issue.record("\(date) is day \(date.daysSinceEpoch), not \(expected)")
                        return
                    }
                    expected += 1
                }
            }
        }
        #expect(CalendarDate(year: 1970, month: 1, day: 1)?.daysSinceEpoch == 0)
        #expect(CalendarDate(year: 2025, month: 3, day: 12)?.daysSinceEpoch == 20_159)
    }

    @Test func `the calendar ends with the year 9999`() throws {
        let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
        let first = try #require(CalendarDate(year: 1, month: 1, day: 1))
        #expect(last.adding(days: 1) == nil)
        #expect(first.adding(days: -1) == nil)
        #expect(last.adding(days: .max) == nil)
        #expect(first.days(until: last) == 3_652_058)
    }

    @Test func `dates are said in both languages`() throws {
        let date = try #require(CalendarDate(year: 2025, month: 8, day: 1))
        #expect(date.description == "2025-08-01")
        #expect(date.wording == Wording(en: "1 August 2025", fr: "1er août 2025"))
    }

    @Test func `money is exact and grouped as each language does`() throws {
        let euro = try #require(CurrencyCode("eur"))
        let amount = Money(hundredths: 123_456_789, currency: euro)
        #expect(amount.wording(mapCurrency: nil).en == "1,234,567.89 EUR")
        #expect(amount.wording(mapCurrency: nil).fr == "1\u{202F}234\u{202F}567,89\u{00A0}€")
        #expect(Money(hundredths: 500).wording(mapCurrency: nil).en == "5")
        #expect(Money(hundredths: -5).wording(mapCurrency: nil).en == "-0.05")
        #expect(Money(whole: .max) == nil)
    }

    @Test func `amounts of different currencies are not compared`() throws {
        let euro = try #require(CurrencyCode("EUR"))
        let pound = try #require(CurrencyCode("GBP"))
        let small = Money(hundredths: 1, currency: euro)
        let large = Money(hundredths: 2)
        #expect(large.isMore(than: small, mapCurrency: euro) == true)
        #expect(small.isMore(than: large, mapCurrency: euro) == false)
        #expect(large.isMore(than: small, mapCurrency: pound) == nil)
    }

    @Test func `codes are letters of the right number`() {
        #expect(CurrencyCode("gbp")?.code == "GBP")
        #expect(CurrencyCode("EURO") == nil)
        #expect(CountryCode("fr")?.code == "FR")
        #expect(CountryCode("é1") == nil)
    }

    @Test func `durations are counted in calendar days`() {
        #expect(CalendarDuration(3, .weeks)?.calendarDays == 21)
        #expect(CalendarDuration(2, .months)?.calendarDays == 60)
        #expect(CalendarDuration(-1, .days) == nil)
        #expect(CalendarDuration(100_001, .days) == nil)
    }
}
