import MapFormat
import Reports
import StakeholderModel

/// What the word of `explain` means.
enum ExplainArgument {
    static func explanation(_ word: String) throws(UsageError) -> Explanation {
        if let explanation = Explanation(word: word) { return explanation }
        let quoted = Wording.quoted(word)
        throw UsageError(
            Wording(
                en: "there is nothing to explain about \(quoted.en)",
                fr: "rien à expliquer sur \(quoted.fr)"
            ),
            help: NearestNames.didYouMean(NearestNames.suggestions(for: word, among: Explanation.words))
                ?? help
        )
    }

    private static var help: Wording {
        let words = Explanation.vocabularyWords.joined(separator: ", ")
        let playbooks = BuiltInPlaybooks.names.joined(separator: ", ")
        let methods = Explanation.methodWords.joined(separator: ", ")
        return Wording(
            en:
                "the rules (`dealmap rules` lists them), the verdicts, 'strength', the playbooks \(playbooks), the methods \(methods), and the words of \(words)",
            fr:
                "les règles (`dealmap rules` les montre), les verdicts, « strength », les playbooks \(playbooks), les méthodes \(methods), et les mots de \(words)"
        )
    }
}
