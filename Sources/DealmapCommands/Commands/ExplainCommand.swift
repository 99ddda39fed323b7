import ArgumentParser
import Reports
import MapFormat
import StakeholderModel

/// `dealmap explain`: what a rule looks for, what a verdict means, how the strength of a way is computed.
struct ExplainCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains a rule, a verdict, or the strength of a way."
    )

    @Argument(help: "The code or name of a rule, a verdict such as fragile, or strength.")
    var word: String

    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        guard let explanation = Explanation(word: word) else { throw unknownWord }
        let options = shared.speaker(in: environment).outputOptions(shared.language ?? .english)
        environment.output(explanation.text(options: options))
        return .clean
    }

    private var unknownWord: UsageError {
        let quoted = Wording.quoted(word)
        return UsageError(
            Wording(
                en: "there is nothing to explain about \(quoted.en)",
                fr: "rien à expliquer sur \(quoted.fr)"
            ),
            help: NearestNames.didYouMean(NearestNames.suggestions(for: word, among: Explanation.words))
                ?? Wording(
                    en: "`dealmap rules` lists the rules; the verdicts and 'strength' can be explained too",
                    fr:
                        "`dealmap rules` montre les règles\u{00A0}; les verdicts et « strength » s'expliquent aussi"
                )
        )
    }
}
