import Findings
import StakeholderModel

/// Texts that are read as written, and most likely mean something else.
extension LocatedProblem {
    /// - Parameters:
    ///   - meant: what to write instead.
    ///   - isProject: whether the text names another project.
    static func wordAsAnswer(_ word: LocatedText, meant: [String], isProject: Bool) -> LocatedProblem {
        let name = Wording.excerpt(word.text)
        return LocatedProblem(
            code: .wordAsAnswer,
            severity: .warning,
            message: isProject
                ? Wording(
                    en: "\(name.en) is taken for the name of another project",
                    fr: "\(name.fr) est pris pour le nom d'un autre projet"
                )
                : Wording(
                    en: "\(name.en) counts as an answer here",
                    fr: "\(name.fr) compte ici comme une réponse"
                ),
            range: word.range,
            label: NearestNames.didYouMean(meant)
        )
    }

    /// - Parameter value: the text before the source.
    static func sourceInText(_ source: String, value: Substring, at range: Range<Int>) -> LocatedProblem {
        let name = Wording.excerpt("@\(source)")
        let isPlain = !value.contains { ",:#{}[]\"'\n".contains($0) } && value.unicodeScalars.count <= 40
        let example = Wording.excerpt("{ is: \(isPlain ? String(value) : "\"…\""), from: \(source) }")
        return LocatedProblem(
            code: .sourceInText,
            severity: .warning,
            message: Wording(
                en: "in a text \(name.en) is a part of the text, not its source",
                fr: "dans un texte, \(name.fr) fait partie du texte et n'en est pas la source"
            ),
            range: range,
            help: Wording(en: "write \(example.en)", fr: "écrivez \(example.fr)")
        )
    }

    /// Several values with commas between them where a list belongs.
    static func listWithoutBrackets(_ parts: [Substring], at range: Range<Int>) -> LocatedProblem {
        let example = Wording.excerpt("[\(parts.joined(separator: ", "))]")
        return LocatedProblem(
            code: .expectedList,
            message: Wording(
                en: "several values are written as a list",
                fr: "plusieurs valeurs s'écrivent comme une liste"
            ),
            range: range,
            label: Wording(en: "write \(example.en)", fr: "écrivez \(example.fr)")
        )
    }
}
