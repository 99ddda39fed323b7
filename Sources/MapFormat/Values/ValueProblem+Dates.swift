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
            help: dateForms,
            range: text.range
        )
    }

    /// A date that can be understood, in a form that is not the file's.
    static func misspeltDate(_ text: Substring, readings: [String]) -> ValueProblem {
        guard !readings.isEmpty else { return unreadableDate(text) }
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: .dateForm,
            message: Wording(
                en: "the date \(quoted.en) is not in the form of the file",
                fr: "la date \(quoted.fr) n'est pas dans la forme du fichier"
            ),
            label: NearestNames.didYouMean(readings),
            help: dateForms,
            range: text.range
        )
    }

    /// Day, month and year in an order that depends on the reader's country.
    static func ambiguousDate(_ text: Substring, readings: [String]) -> ValueProblem {
        guard readings.count > 1 else { return misspeltDate(text, readings: readings) }
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: .dateAmbiguous,
            message: Wording(
                en: "the date \(quoted.en) can be read in two ways",
                fr: "la date \(quoted.fr) peut se lire de deux façons"
            ),
            label: NearestNames.didYouMean(readings),
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
