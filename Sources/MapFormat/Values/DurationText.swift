import Findings
import StakeholderModel

/// Lengths of time as people type them: `3 weeks`, `10 j`, `2 mois`, `1 an`, `2w`, `10 jours ouvrés`.
enum DurationText {
    static func parse(_ text: String) -> Result<CalendarDuration, ValueProblem> {
        let whole = Substring(text).trimmed
        guard let last = whole.lastIndex(where: TypedNumber.isDigit) else {
            return .failure(problem(with: whole))
        }
        let word = whole[whole.index(after: last)...].trimmed
        guard case .success(let number) = TypedNumber.parse(whole[...last]), number.decimals.isEmpty,
            let unit = DurationUnit(word)
        else { return .failure(problem(with: whole)) }
        guard let count = Int(number.whole), let duration = unit.duration(count) else {
            return .failure(tooLong(whole))
        }
        return .success(duration)
    }

    private static func problem(with text: Substring) -> ValueProblem {
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: .durationUnreadable,
            message: Wording(
                en: "\(quoted.en) is not a duration",
                fr: "\(quoted.fr) n'est pas une durée"
            ),
            help: Wording(
                en: "write a whole number and a unit, such as '10 days', '3 weeks' or '2 months'",
                fr: "écrivez un nombre entier et une unité, comme « 10 jours », « 3 semaines » ou « 2 mois »"
            ),
            range: text.range
        )
    }

    private static func tooLong(_ text: Substring) -> ValueProblem {
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: .durationTooLong,
            message: Wording(
                en: "the duration \(quoted.en) is too long",
                fr: "la durée \(quoted.fr) est trop longue"
            ),
            help: Wording(en: "the most is 100,000 units", fr: "le maximum est de 100 000 unités"),
            range: text.range
        )
    }
}
