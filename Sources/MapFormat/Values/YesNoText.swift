import Findings
import StakeholderModel

/// `yes` and `no` in both languages, in any case.
enum YesNoText {
    static func parse(_ text: String) -> Result<Bool, ValueProblem> {
        let word = Substring(text).trimmed
        return switch word.lowercased() {
        case "yes", "true", "oui": .success(true)
        case "no", "false", "non": .success(false)
        default: .failure(problem(with: word))
        }
    }

    /// What people type for yes and no, in forms, tables and other tools.
    private static func meant(by text: Substring) -> [String] {
        switch text.lowercased() {
        case "y", "o", "x", "1", "ok", "vrai": ["yes"]
        case "n", "0", "faux", "none": ["no"]
        default: WordsForMaybe.contains(text) ? ["yes?", "unknown"] : []
        }
    }

    private static func problem(with text: Substring) -> ValueProblem {
        let quoted = Wording.excerpt(text)
        return ValueProblem(
            code: .yesNoUnreadable,
            message: Wording(
                en: "\(quoted.en) is neither yes nor no",
                fr: "\(quoted.fr) n'est ni oui ni non"
            ),
            label: NearestNames.didYouMean(meant(by: text)),
            help: Wording(en: "write 'yes' or 'no'", fr: "écrivez « yes » ou « no »"),
            range: text.range
        )
    }
}
