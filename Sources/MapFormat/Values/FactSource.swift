import Findings
import StakeholderModel

/// What may stand after the ` @` of a fact: exactly one identifier.
enum FactSource {
    static func problem(with source: Substring, value: Substring) -> ValueProblem? {
        if source.isEmpty { return .emptySource(value: value, at: source) }
        if source.last == "?" { return .misplacedQuestionMark(source: source, value: value) }
        let names = source.split { $0.isWhitespace || separators.contains($0) }
        guard names.count == 1, names.first == source else {
            return .severalSources(source, names: names, value: value)
        }
        guard var problem = IdentifierText.check(String(source)) else { return nil }
        problem.range = source.range
        return problem
    }

    private static let separators: Set<Character> = [",", ";", "&", "+", "/", "[", "]"]
}

extension ValueProblem {
    static func emptySource(value: Substring, at place: Substring) -> ValueProblem {
        let form = longForm(value: value, names: [])
        return ValueProblem(
            code: .factSourceEmpty,
            message: Wording(
                en: "'@' is not followed by a source",
                fr: "« @ » n'est suivi d'aucune source"
            ),
            help: Wording(
                en: "name one source after '@', or several in the long form \(form)",
                fr: "nommez une source après « @ », ou plusieurs dans la forme longue \(form)"
            ),
            range: place.range
        )
    }

    static func severalSources(_ source: Substring, names: [Substring], value: Substring) -> ValueProblem {
        let form = longForm(value: value, names: names)
        let quoted = Wording.excerpt(source)
        return ValueProblem(
            code: .factSeveralSources,
            message: Wording(
                en: "\(quoted.en) is not one source",
                fr: "\(quoted.fr) n'est pas une seule source"
            ),
            help: Wording(
                en: "several sources take the long form \(form)",
                fr: "plusieurs sources demandent la forme longue \(form)"
            ),
            range: source.range
        )
    }

    /// `VALUE @a @b`.
    static func sourcesInARow(_ sources: Substring, value: Substring) -> ValueProblem {
        let names = sources.split { $0.isWhitespace || $0 == "@" }
        return severalSources(sources.trimmed, names: names, value: value)
    }

    static func misplacedQuestionMark(source: Substring, value: Substring) -> ValueProblem {
        let example = Wording.quoted("\(short(value) ?? "VALUE")? @\(short(source.dropLast()) ?? "SOURCE")")
        return ValueProblem(
            code: .factMarkAfterSource,
            message: Wording(
                en: "'?' stands after the source, not after the value",
                fr: "« ? » est placé après la source, et non après la valeur"
            ),
            help: Wording(
                en: "write \(example.en) when the value is assumed",
                fr: "écrivez \(example.fr) quand la valeur est supposée"
            ),
            range: source.range
        )
    }

    /// The long form with what was written, as far as it is short and fit to be shown.
    private static func longForm(value: Substring, names: [Substring]) -> String {
        let fitting = names.prefix(5).map(String.init).filter(IdentifierText.isValid)
        let list = (2...4).contains(fitting.count) ? fitting.joined(separator: ", ") : "a, b"
        return "{ is: \(short(value) ?? "VALUE"), from: [\(list)] }"
    }

    private static func short(_ text: Substring) -> String? {
        let shown = text.trimmed
        let isPlain = shown.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || plain.contains($0) }
        return !shown.isEmpty && shown.unicodeScalars.count <= 30 && isPlain ? String(shown) : nil
    }

    private static let plain: Set<Unicode.Scalar> = Set("0123456789 -_€$£".unicodeScalars)
}
