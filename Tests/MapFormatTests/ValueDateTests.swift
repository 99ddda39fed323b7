import Findings
import StakeholderModel
import Testing

@testable import MapFormat

struct ValueDateTests {
    @Test func `a day or the last day of a month is read`() {
        let table = [
            ("2025-03-12", "2025-03-12"), (" 2024-02-29 ", "2024-02-29"), ("2025-06", "2025-06-30"),
            ("2024-02", "2024-02-29"), ("9999-12", "9999-12-31"),
        ]
        for (text, expected) in table {
            #expect(readValue(DateText.parse(text))?.description == expected, "\(text)")
        }
    }

    @Test func `another form is refused with the readings that exist`() {
        let ambiguous = "date-ambiguous"
        let table: [(text: String, code: String, label: String?)] = [
            ("12/03/2025", ambiguous, "did you mean '2025-03-12' or '2025-12-03'?"),
            ("12.3.25", ambiguous, "did you mean '2025-03-12' or '2025-12-03'?"),
            ("12-03-2025", ambiguous, "did you mean '2025-03-12' or '2025-12-03'?"),
            ("25/03/2025", "date-form", "did you mean '2025-03-25'?"),
            ("03/25/2025", "date-form", "did you mean '2025-03-25'?"),
            ("03/03/2025", "date-form", "did you mean '2025-03-03'?"),
            ("31/31/2025", "date-unreadable", nil),
            ("03/2025", "date-form", "did you mean '2025-03'?"),
            ("2025/03/12", "date-form", "did you mean '2025-03-12'?"),
            ("2025-3-2", "date-form", "did you mean '2025-03-02'?"),
            ("2025-03-12T10:00:00Z", "date-form", "did you mean '2025-03-12'?"),
            ("12 mars 2025", "date-form", "did you mean '2025-03-12'?"),
            ("1er août 2025", "date-form", "did you mean '2025-08-01'?"),
            ("March 12th, 2025", "date-form", "did you mean '2025-03-12'?"),
            ("12 Dec 2025", "date-form", "did you mean '2025-12-12'?"),
            ("fin juin 2025", "date-form", "did you mean '2025-06'?"),
            ("31 juin 2025", "date-unreadable", nil),
            ("12 mars", "date-unreadable", nil),
            ("bientôt", "date-unreadable", nil),
            ("2025", "date-unreadable", nil),
            ("", "date-unreadable", nil),
            ("2025-03-12-01", "date-unreadable", nil),
            ("12/03", "date-unreadable", nil),
        ]
        for (text, code, label) in table {
            let refused = refusedValue(DateText.parse(text))
            #expect(refused?.code.rawValue == code, "\(text)")
            #expect(refused?.label?.en == label, "\(text)")
        }
    }

    @Test func `a day that the calendar does not have says why`() {
        let table = [
            ("2025-02-30", "February 2025 has 28 days", "février 2025 compte 28 jours"),
            ("2025-04-31", "April 2025 has 30 days", "avril 2025 compte 30 jours"),
            ("2025-13-01", "there is no month 13", "il n'y a pas de mois 13"),
            ("2025-00", "there is no month 0", "il n'y a pas de mois 0"),
            ("0000-01-01", "'0000-01-01' is not a date", "« 0000-01-01 » n'est pas une date"),
            ("0000-02", "'0000-02' is not a date", "« 0000-02 » n'est pas une date"),
        ]
        for (text, english, french) in table {
            let message = refusedValue(DateText.parse(text))?.message
            #expect(message?.en == english, "\(text)")
            #expect(message?.fr == french, "\(text)")
        }
    }

    @Test func `durations are read in both languages`() {
        let table: [(text: String, count: Int, unit: CalendarDuration.Unit)] = [
            ("3 weeks", 3, .weeks), ("3 semaines", 3, .weeks), ("10 days", 10, .days),
            ("10 j", 10, .days), ("10 jours", 10, .days), ("2 mois", 2, .months), ("2 months", 2, .months),
            ("1 an", 1, .years), ("1 year", 1, .years), ("2w", 2, .weeks), ("2\u{A0}Années", 2, .years),
        ]
        for (text, count, unit) in table {
            #expect(readValue(DurationText.parse(text)) == CalendarDuration(count, unit), "\(text)")
        }
        for text in ["", "3", "weeks", "1,5 mois", "-2 days", "2 fortnights", "3 weeks 2 days", "2-3 weeks"] {
            #expect(refusedValue(DurationText.parse(text))?.code.rawValue == "duration-unreadable", "\(text)")
        }
        for text in ["100001 days", "99999999999999999999 j"] {
            #expect(refusedValue(DurationText.parse(text))?.code.rawValue == "duration-too-long", "\(text)")
        }
    }
}
