import Findings
import StakeholderModel
import Testing

@testable import MapFormat

struct ValueDurationTests {
    @Test func `durations are read in both languages`() {
        let table: [(text: String, count: Int, unit: CalendarDuration.Unit)] = [
            ("3 weeks", 3, .weeks), ("3 semaines", 3, .weeks), ("1 semaine", 1, .weeks),
            ("2 sem.", 2, .weeks),
            ("2w", 2, .weeks), ("6 WEEKS", 6, .weeks), ("10 days", 10, .days), ("10 j", 10, .days),
            ("10j", 10, .days), ("10 jours", 10, .days), ("0 days", 0, .days), ("1 000 jours", 1_000, .days),
            ("2 mois", 2, .months), ("2 months", 2, .months), ("2\u{A0}mois", 2, .months),
            ("1 trimestre", 3, .months), ("2 quarters", 6, .months), ("1 semestre", 6, .months),
            ("1 an", 1, .years), ("1 year", 1, .years), ("2 ans", 2, .years), ("2\u{A0}Années", 2, .years),
            ("100000 days", 100_000, .days),
        ]
        for (text, count, unit) in table {
            #expect(readValue(DurationText.parse(text)) == CalendarDuration(count, unit), "\(text)")
        }
    }

    @Test func `working days become the calendar days that they take`() {
        let table: [(text: String, count: Int, unit: CalendarDuration.Unit)] = [
            ("10 jours ouvrés", 2, .weeks), ("5 working days", 1, .weeks), ("20 business days", 4, .weeks),
            ("3 jours ouvrés", 5, .days), ("1 jour ouvré", 2, .days), ("8 jours ouvres", 12, .days),
            ("6 jours ouvrables", 1, .weeks), ("8 jours ouvrables", 10, .days),
        ]
        for (text, count, unit) in table {
            #expect(readValue(DurationText.parse(text)) == CalendarDuration(count, unit), "\(text)")
        }
    }

    @Test func `what is no duration is refused`() {
        let texts = [
            "", "3", "weeks", "1,5 mois", "1.5 months", "-2 days", "2 fortnights", "3 weeks 2 days",
            "2-3 weeks",
            "2 à 3 semaines", "une semaine", "2 m", "3 heures", "bientôt", "10 00 days", "3 weeks environ",
        ]
        for text in texts {
            #expect(refusedValue(DurationText.parse(text))?.code.rawValue == "duration-unreadable", "\(text)")
        }
        let longTexts = [
            "100001 days", "99999999999999999999 j", "50000 trimestres", "100001 jours ouvrés",
            "99999 jours ouvrés",
        ]
        for text in longTexts {
            #expect(refusedValue(DurationText.parse(text))?.code.rawValue == "duration-too-long", "\(text)")
        }
    }
}
