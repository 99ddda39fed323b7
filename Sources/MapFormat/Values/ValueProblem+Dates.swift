import Findings
import StakeholderModel

extension ValueProblem {
    private static let dateForms = Wording(
        en: "write '2025-03-12', or '2025-03' for the end of that month",
        fr: "écrivez « 2025-03-12 », ou « 2025-03 » pour la fin de ce mois"
    )

    static func unreadableDate(_ text: Substring) -> ValueProblem {
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: .dateUnreadable,
            message: Wording(
                en: "\(quoted.en) is not a date",
                fr: "\(quoted.fr) n'est pas une date"
            ),
            label: NearestNames.didYouMean(lastMonth(ofQuarter: text)),
            help: dateForms,
            range: text.range
        )
    }

    /// The last month of `Q3 2025` or `2025-T3`.
    private static func lastMonth(ofQuarter text: Substring) -> [String] {
        guard text.utf8.count <= 20 else { return [] }
        let parts = TextFolding.folded(String(text)).split { " /.".contains($0) }
        guard parts.count == 2, let year = parts.first(where: { $0.count == 4 && Int($0) != nil }),
            let quarter = parts.first(where: { $0.first == "q" || $0.first == "t" }),
            let number = Int(quarter.dropFirst()), (1...4).contains(number)
        else { return [] }
        return [number < 4 ? "\(year)-0\(number * 3)" : "\(year)-12"]
    }

    /// A year of two digits, which could be a day as well.
    static func shortYear(_ text: Substring, readings: [CalendarDate]) -> ValueProblem {
        guard !readings.isEmpty else { return unreadableDate(text) }
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: readings.count > 1 ? .dateAmbiguous : .dateForm,
            message: Wording(
                en: "the year of the date \(quoted.en) has two digits only",
                fr: "l'année de la date \(quoted.fr) n'a que deux chiffres"
            ),
            label: NearestNames.didYouMean(readings.map(\.description)),
            help: dateForms,
            range: text.range
        )
    }

    /// Day and month in an order that depends on the reader's country.
    static func ambiguousDate(_ text: Substring, readings: [CalendarDate]) -> ValueProblem {
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: .dateAmbiguous,
            message: Wording(
                en: "the date \(quoted.en) can be read in two ways",
                fr: "la date \(quoted.fr) peut se lire de deux façons"
            ),
            label: NearestNames.didYouMean(readings.map(\.description)),
            help: dateForms,
            range: text.range
        )
    }

    static func impossibleMonth(_ text: Substring, year: Int, month: Int) -> ValueProblem {
        guard year > 0 else { return unreadableDate(text) }
        return ValueProblem(
            code: .dateImpossible,
            message: Wording(en: "there is no month \(month)", fr: "il n'y a pas de mois \(month)"),
            help: dateForms,
            range: text.range
        )
    }

    static func impossibleDay(_ text: Substring, last: CalendarDate) -> ValueProblem {
        guard last.year > 0, let month = DateWords.monthName(last.month) else { return unreadableDate(text) }
        return ValueProblem(
            code: .dateImpossible,
            message: Wording(
                en: "\(month.en) \(last.year) has \(last.day) days",
                fr: "\(month.fr) \(last.year) compte \(last.day) jours"
            ),
            range: text.range
        )
    }
}
