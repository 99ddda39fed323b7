import StakeholderModel
import Testing

@testable import MapFormat

struct ValueMoneyTests {
    @Test func `amounts are read as people type them, exact to the cent`() {
        let table: [(text: String, hundredths: Int64, currency: String?)] = [
            ("90 k€", 9_000_000, "EUR"), ("90k€", 9_000_000, "EUR"), ("90K EUR", 9_000_000, "EUR"),
            ("45 000 EUR", 4_500_000, "EUR"), ("EUR 90,000", 9_000_000, "EUR"), ("14k", 1_400_000, nil),
            ("€90,000.50", 9_000_050, "EUR"), ("1,5 M€", 150_000_000, "EUR"), ("2 m€", 200_000_000, "EUR"),
            ("90 000", 9_000_000, nil), ("90000", 9_000_000, nil), ("2.5k USD", 250_000, "USD"),
            ("£20", 2_000, "GBP"), ("$1,234,567.8", 123_456_780, "USD"), ("0", 0, nil),
            ("90\u{A0}000\u{202F}€", 9_000_000, "EUR"), ("90.000,50 €", 9_000_050, "EUR"),
            ("90'000 CHF", 9_000_000, "CHF"), ("90’000", 9_000_000, nil), ("100 MAD", 10_000, "MAD"),
            ("10 MEUR", 1_000_000_000, "EUR"), ("5 kMAD", 500_000, "MAD"), ("EUR 14k €", 1_400_000, "EUR"),
            ("12,5", 1_250, nil), ("12,05", 1_205, nil), ("2 500 k€", 250_000_000, "EUR"),
            ("1,234,567k", 123_456_700_000, nil), ("1.500", 150_000, nil), ("90000,5", 9_000_050, nil),
            ("20 euros", 2_000, "EUR"), ("7 eur", 700, "EUR"),
            ("90 k€", 9_000_000, "EUR"), ("90\u{A0}k€", 9_000_000, "EUR"), ("90 k €", 9_000_000, "EUR"),
            ("€90k", 9_000_000, "EUR"), ("€ 90 K", 9_000_000, "EUR"), ("EUR 90.000", 9_000_000, "EUR"),
            ("EUR90,000", 9_000_000, "EUR"), ("14 K", 1_400_000, nil), ("14 kUSD", 1_400_000, "USD"),
            ("1,2 M€", 120_000_000, "EUR"), ("1.5M", 150_000_000, nil), ("1,5m", 150_000_000, nil),
            ("0,5 k€", 50_000, "EUR"), ("0.05k", 5_000, nil), ("1.25k", 125_000, nil),
            ("12 345,6", 1_234_560, nil), ("12\u{202F}345,67\u{A0}€", 1_234_567, "EUR"),
            ("1\u{2009}000", 100_000, nil), ("1  000", 100_000, nil),
            ("1ʼ234ʼ567.80 CHF", 123_456_780, "CHF"),
            ("1‘000", 100_000, nil), ("1'234,5", 123_450, nil), ("1.234.567,89", 123_456_789, nil),
            ("1,234,567.89", 123_456_789, nil), ("1 234 567.8", 123_456_780, nil), ("007", 700, nil),
            ("0,1", 10, nil), ("0,01", 1, nil), ("0.10", 10, nil), ("100", 10_000, nil),
            ("1 million €", 100_000_000, "EUR"), ("1,2 million d'euros", 120_000_000, "EUR"),
            ("2 millions d’euros", 200_000_000, "EUR"), ("1.5 million of dollars", 150_000_000, "USD"),
            ("90 mille euros", 9_000_000, "EUR"), ("$5 million", 500_000_000, "USD"),
            ("2 Md€", 200_000_000_000, "EUR"), ("1,5 milliard", 150_000_000_000, nil),
            ("3bn USD", 300_000_000_000, "USD"), ("US$ 5k", 500_000, "USD"), ("5 k$US", 500_000, "USD"),
            ("20 francs suisses", 2_000, "CHF"), ("20 livres sterling", 2_000, "GBP"),
            ("100 MDL", 10_000, "MDL"),
            ("¥1,000", 100_000, "JPY"), ("90 K€", 9_000_000, "EUR"),
            ("92 233 720 368 547 758,07", Int64.max, nil),
        ]
        for (text, hundredths, currency) in table {
            let expected = Money(hundredths: hundredths, currency: currency.flatMap { CurrencyCode($0) })
            #expect(readValue(MoneyText.parse(text)) == expected, "\(text)")
        }
    }

    @Test func `what is not one clear amount is refused with the reason`() {
        let separators = { (number: String) in
            "the separators in '\(number)' group neither thousands nor one or two decimals"
        }
        let unit = { (part: String) in "'\(part)' is neither a currency nor 'k' or 'M'" }
        let table: [(text: String, message: String)] = [
            ("", "'' is not an amount"),
            ("beaucoup", "'beaucoup' is not an amount"),
            ("-5 k€", "the amount '-5 k€' is negative"),
            ("€\u{2212}5", "the amount '€−5' is negative"),
            ("~90k", unit("~")),
            ("90 k€ HT", unit("k€ HT")),
            ("90 XYZ", unit("XYZ")), ("90 kk", unit("kk")), ("90 k€€", unit("k€€")),
            ("90 k€ TTC", unit("k€ TTC")),
            ("2 billion", unit("billion")), ("2 millions de", unit("millions de")), ("k€ 90", unit("k€")),
            ("90 %", unit("%")), ("environ 90 k€", unit("environ")), ("90k/an", unit("k/an")),
            ("€", "'€' is not an amount"), ("unknown", "'unknown' is not an amount"),
            ("- 5", "the amount '- 5' is negative"), ("–5 €", "the amount '–5 €' is negative"),
            ("$5 €", "the amount has two currencies, 'USD' and 'EUR'"),
            ("90-100 k€", "'-' is not part of a number"),
            ("45 à 50 k€", "'à' is not part of a number"),
            ("EUR 5 USD", "the amount has two currencies, 'EUR' and 'USD'"),
            ("90 00", separators("90 00")),
            ("9 0000", separators("9 0000")),
            ("1,00,000", separators("1,00,000")),
            ("1.234,567", separators("1.234,567")),
            ("1.000.50", separators("1.000.50")),
            ("1,,5", separators("1,,5")),
            ("0 500", separators("0 500")), ("1 234,567", separators("1 234,567")),
            ("12,34,56", separators("12,34,56")), ("1.234 567", separators("1.234 567")),
            ("1'23", separators("1'23")), ("1,234.567", separators("1,234.567")),
            ("1234 567", separators("1234 567")), ("1234,567,890", separators("1234,567,890")),
            ("1, 5", separators("1, 5")), ("1 , 5", separators("1 , 5")), ("1.2.3", separators("1.2.3")),
            ("12.345,6.7", separators("12.345,6.7")), ("1e3", "'e' is not part of a number"),
            ("1_000", "'_' is not part of a number"), ("1/2", "'/' is not part of a number"),
            ("1234,567", "'1234,567' has more than two decimals"),
            ("0.001", "'0.001' has more than two decimals"),
            ("1,0000", "'1,0000' has more than two decimals"),
            ("1.2345", "'1.2345' has more than two decimals"),
            ("0,125 M€", "'0,125' has more than two decimals"),
            ("2,500k", "the amount '2,500k' can be read in two ways"),
            ("1.500 M€", "the amount '1.500 M€' can be read in two ways"),
        ]
        for (text, message) in table { #expect(refusalMessage(MoneyText.parse(text)) == message, "\(text)") }
    }

    @Test func `an amount that does not fit is refused`() {
        for text in ["92 233 720 368 547 758,08", "99999999999999999999", "92233720368547759k"] {
            let message = "the amount '\(text)' is too large to be counted in cents"
            #expect(refusalMessage(MoneyText.parse(text)) == message, "\(text)")
        }
    }

    @Test func `an ambiguous amount shows how to write it`() {
        let help = refusedValue(MoneyText.parse("2,500k"))?.help
        let expected = "write '2500k' when the separator groups thousands, at most two decimals otherwise"
        #expect(help?.en == expected)
    }
}
