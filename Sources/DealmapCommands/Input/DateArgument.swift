import StakeholderModel

/// A day as an option gives it: `2025-03-12`.
enum DateArgument {
    static func date(_ text: String) throws(UsageError) -> CalendarDate {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isShaped =
            parts.map(\.count) == [4, 2, 2] && parts.joined().allSatisfy { ("0"..."9").contains($0) }
        let numbers = parts.compactMap { Int($0) }
        if isShaped, numbers.count == 3,
            let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
        {
            return date
        }
        let quoted = Wording.quoted(text)
        throw UsageError(
            Wording(en: "\(quoted.en) is not a day", fr: "\(quoted.fr) n'est pas une date"),
            help: Wording(
                en: "write year, month and day, as in 2025-03-12",
                fr: "écrivez l'année, le mois et le jour, comme 2025-03-12"
            )
        )
    }
}
