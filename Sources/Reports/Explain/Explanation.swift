public import DecisionAnalysis
import Findings
import MapFormat
public import StakeholderModel

/// What `explain` can explain: a rule, a verdict, a built-in playbook, a method, the words of a key, or how the strength of a
/// way is computed.
public enum Explanation: Sendable, Hashable {
    case rule(RuleDescription)
    case strength
    case verdict(Verdict)
    case vocabulary(Vocabulary)
    case playbook(Playbook)
    case method(SalesMethod)

    /// What a word means; `nil` when nothing is called so.
    ///
    /// A rule is found by its code or name, a verdict by its word or label in any language, the words of a key by
    /// the key, a built-in playbook or a method by its name, all in any case.
    public init?(word: String) {
        let wanted = TextFolding.folded(word)
        let rule = RuleBook.descriptions.first { description in
            [description.code.rawValue, description.name].contains { TextFolding.folded($0) == wanted }
        }
        let verdict = Verdict.allCases.first { verdict in
            Explanation.words(of: verdict).contains {
                TextFolding.folded($0) == wanted
            }
        }
        if let rule {
            self = .rule(rule)
        } else if let verdict {
            self = .verdict(verdict)
        } else if let vocabulary = Vocabulary(rawValue: wanted) {
            self = .vocabulary(vocabulary)
        } else if let playbook = Explanation.playbook(called: wanted) {
            self = .playbook(playbook)
        } else if let method = SalesMethod(rawValue: wanted) {
            self = .method(method)
        } else if wanted == "strength" || wanted == "force" {
            self = .strength
        } else {
            return nil
        }
    }

    private static func playbook(called wanted: String) -> Playbook? {
        BuiltInPlaybooks.names.first { TextFolding.folded($0) == wanted }
            .flatMap(BuiltInPlaybooks.playbook(named:))
    }

    /// Every word that can be explained, for proposing the nearest ones.
    public static var words: [String] {
        RuleBook.descriptions.flatMap { [$0.code.rawValue, $0.name] } + ["strength"]
            + Verdict.allCases.flatMap(words(of:)) + vocabularyWords
            + BuiltInPlaybooks.names + methodWords
    }

    /// The methods that can be explained.
    public static var methodWords: [String] { SalesMethod.allCases.map(\.rawValue) }

    /// The keys whose words can be explained.
    public static var vocabularyWords: [String] { Vocabulary.allCases.map(\.rawValue) }

    /// Every word that means a verdict, each once, in lower case.
    private static func words(of verdict: Verdict) -> [String] {
        let words = [verdict.rawValue, verdict.label.en, verdict.label.fr, verdict.ofDeal.fr]
        var seen: Set<String> = []
        return words.map { $0.lowercased() }.filter { seen.insert($0).inserted }
    }

    /// The explanation as text.
    public func text(options: TextOptions) -> String {
        var page = TextPage(options)
        switch self {
        case .rule(let description): RuleExplanation(description).write(to: &page)
        case .strength: StrengthExplanation.write(to: &page)
        case .verdict(let verdict): VerdictExplanation(verdict).write(to: &page)
        case .vocabulary(let vocabulary): VocabularyExplanation(vocabulary).write(to: &page)
        case .playbook(let playbook): PlaybookExplanation(playbook).write(to: &page)
        case .method(let method): MethodExplanation(method).write(to: &page)
        }
        return page.text
    }
}
