import StakeholderModel

@testable import MapFormat

/// Amounts, dates and durations: what is typed, and what the reader makes of it.
extension WordsPage {
    static var values: String {
        [
            "## Amounts, dates, durations",
            """
            Every kind of space and apostrophe groups thousands. A comma or a full stop groups before exactly three digits,
            is decimal before one or two, and is an error otherwise; beside `k` or `M` a lone one before three digits
            (`2,500k`) is an error too, because both readings are usual. An amount is exact to the cent. What could be two
            dates is refused with both.
            """,
            table(amounts, says: amount), table(dates, says: date), table(durations, says: duration),
        ]
        .joined(separator: "\n\n")
    }

    private static let amounts = [
        "90 k€", "45 000 EUR", "EUR 90,000", "14k", "1,2 M€", "1.5M", "90.000,50 €", "90'000 CHF",
        "$5 million",
        "2 millions d'euros", "2,500k", "1.2345",
    ]

    private static let dates = [
        "2025-03-12", "2025-06", "31/03/2025", "31 mars 2025", "March 31, 2025", "fin juin 2025",
        "12/03/2025",
        "31/03/25", "31 juin 2025",
    ]

    private static let durations = [
        "3 weeks", "3 semaines", "2 mois", "10 j", "1 an", "1 trimestre", "10 jours ouvrés", "3 working days",
        "1,5 mois",
    ]

    private static func table(_ texts: [String], says: (String) -> String) -> String {
        let rows = texts.map { "| `\($0)` | \(says($0)) |" }
        return (["| typed | read |", "|---|---|"] + rows).joined(separator: "\n")
    }

    private static func amount(_ text: String) -> String {
        said(MoneyText.parse(text)) { money in
            let amount = money.wording(mapCurrency: nil).en
            return money.currency == nil ? "\(amount), in the currency of the map" : amount
        }
    }

    private static func date(_ text: String) -> String { said(DateText.parse(text)) { $0.description } }

    private static func duration(_ text: String) -> String {
        said(DurationText.parse(text)) { duration in
            let unit = duration.unit.rawValue
            return "\(duration.count) \(duration.count == 1 ? String(unit.dropLast()) : unit)"
        }
    }

    /// The value, or the message with what it proposes.
    private static func said<Value>(
        _ result: Result<Value, ValueProblem>,
        _ value: (Value) -> String
    ) -> String {
        switch result {
        case .success(let found): value(found)
        case .failure(let problem):
            "error: " + [problem.message.en, problem.label?.en].compactMap { $0 }.joined(separator: "; ")
        }
    }
}
