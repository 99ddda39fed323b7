import Findings
import StakeholderModel
import Testing

@testable import MapFormat

struct ValueDateTests {
    @Test func `a day with one reading is read, and of a month the last day`() {
        let table = [
            ("2025-03-12", "2025-03-12"), (" 2024-02-29 ", "2024-02-29"), ("9999-12-31", "9999-12-31"),
            ("2025-06", "2025-06-30"), ("2024-02", "2024-02-29"), ("2025-02", "2025-02-28"),
            ("9999-12", "9999-12-31"), ("2025-3-2", "2025-03-02"), ("2025-6", "2025-06-30"),
            ("2025/03/12", "2025-03-12"), ("2025.03.12", "2025-03-12"), ("2025/06", "2025-06-30"),
            ("2025-03-12T10:00:00Z", "2025-03-12"), ("2025-03-12 10:00", "2025-03-12"),
            ("31/03/2025", "2025-03-31"), ("03/31/2025", "2025-03-31"), ("31.3.2025", "2025-03-31"),
            ("13-12-2025", "2025-12-13"), ("03/03/2025", "2025-03-03"), ("25/03/2025 18:30", "2025-03-25"),
            ("06/2025", "2025-06-30"), ("6/2025", "2025-06-30"), ("12/2025", "2025-12-31"),
            ("12 mars 2025", "2025-03-12"), ("12-mars-2025", "2025-03-12"), ("12/mars/2025", "2025-03-12"),
            ("31 mars 2025", "2025-03-31"), ("1er août 2025", "2025-08-01"),
            ("le 1er aout 2025", "2025-08-01"),
            ("March 12th, 2025", "2025-03-12"), ("March 31, 2025", "2025-03-31"),
            ("12 Dec 2025", "2025-12-12"),
            ("12 déc. 2025", "2025-12-12"), ("3 FÉVRIER 2025", "2025-02-03"),
            ("the 2nd of May 2025", "2025-05-02"),
            ("2025 mars 12", "2025-03-12"), ("juin 2025", "2025-06-30"), ("fin juin 2025", "2025-06-30"),
            ("end of June 2025", "2025-06-30"), ("Sept. 2025", "2025-09-30"), ("février 2024", "2024-02-29"),
            ("12\u{A0}mars\u{202F}2025", "2025-03-12"),
        ]
        for (text, expected) in table {
            #expect(readValue(DateText.parse(text))?.description == expected, "\(text)")
        }
    }

    @Test func `two readings are refused with both`() {
        let table: [(text: String, code: String, label: String?)] = [
            ("12/03/2025", "date-ambiguous", "did you mean '2025-03-12' or '2025-12-03'?"),
            ("12-03-2025", "date-ambiguous", "did you mean '2025-03-12' or '2025-12-03'?"),
            ("1.2.2025", "date-ambiguous", "did you mean '2025-02-01' or '2025-01-02'?"),
            ("12.3.25", "date-ambiguous", "did you mean '2025-03-12' or '2025-12-03'?"),
            ("31/03/25", "date-form", "did you mean '2025-03-31'?"),
            ("03/03/25", "date-form", "did you mean '2025-03-03'?"),
        ]
        for (text, code, label) in table {
            let refused = refusedValue(DateText.parse(text))
            #expect(refused?.code.rawValue == code, "\(text)")
            #expect(refused?.label?.en == label, "\(text)")
        }
        let help = refusedValue(DateText.parse("12/03/2025"))?.help?.fr
        #expect(help == "écrivez « 2025-03-12 », ou « 2025-03 » pour la fin de ce mois")
    }

    @Test func `what is no date is refused`() {
        let texts = [
            "", "bientôt", "2025", "20250312", "12 mars", "12/03", "31/31/2025", "2025-03-12-01",
            "12 13 mars 2025",
            "ma 2025", "jui 2025", "début juin 2025", "mars mars 2025", "32/32/25", "Q2 2025", "12/0003/2025",
            "2025-", "-2025-03", "2025--03", "٢٠٢٥-٠٣-١٢", "00/00/2025",
        ]
        for text in texts {
            #expect(refusedValue(DateText.parse(text))?.code.rawValue == "date-unreadable", "\(text)")
        }
    }

    @Test func `a day that the calendar does not have says why`() {
        let table = [
            ("2025-02-30", "February 2025 has 28 days", "février 2025 compte 28 jours"),
            ("2025-04-31", "April 2025 has 30 days", "avril 2025 compte 30 jours"),
            ("31/04/2025", "April 2025 has 30 days", "avril 2025 compte 30 jours"),
            ("02/30/2025", "February 2025 has 28 days", "février 2025 compte 28 jours"),
            ("31 juin 2025", "June 2025 has 30 days", "juin 2025 compte 30 jours"),
            ("29 février 2100", "February 2100 has 28 days", "février 2100 compte 28 jours"),
            ("2025-13-01", "there is no month 13", "il n'y a pas de mois 13"),
            ("2025-00", "there is no month 0", "il n'y a pas de mois 0"),
            ("13/2025", "there is no month 13", "il n'y a pas de mois 13"),
            ("0000-01-01", "'0000-01-01' is not a date", "« 0000-01-01 » n'est pas une date"),
            ("0000-02", "'0000-02' is not a date", "« 0000-02 » n'est pas une date"),
        ]
        for (text, english, french) in table {
            let message = refusedValue(DateText.parse(text))?.message
            #expect(message?.en == english, "\(text)")
            #expect(message?.fr == french, "\(text)")
        }
    }

    @Test func `day and month in either order are read exactly when one reading exists`() {
        for first in 0...32 {
            for second in 0...32 {
                let days: Set = [
                    CalendarDate(year: 2025, month: second, day: first),
                    CalendarDate(year: 2025, month: first, day: second),
                ]
                let existing = Set(days.compactMap { $0 })
                let result = DateText.parse("\(first)/\(second)/2025")
                #expect(
                    readValue(result) == (existing.count == 1 ? existing.first : nil),
                    "\(first)/\(second)"
                )
                #expect((refusedValue(result)?.code.rawValue == "date-ambiguous") == (existing.count == 2))
            }
        }
    }

    @Test func `each day of four years is read back in every form`() throws {
        let start = try #require(CalendarDate(year: 2023, month: 1, day: 1))
        for offset in 0..<1_461 {
            let date = try #require(start.adding(days: offset))
            for text in [date.description, date.wording.en, date.wording.fr] {
                #expect(readValue(DateText.parse(text)) == date, "\(text)")
            }
        }
    }
}
