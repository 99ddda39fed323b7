import StakeholderModel
public import DecisionAnalysis
import Findings

/// What `explain` can explain: a rule, a verdict, or how the strength of a way is computed.
public enum Explanation: Sendable, Hashable {
    case rule(RuleDescription)
    case strength
    case verdict(Verdict)

    /// What a word means; `nil` when nothing is called so.
    ///
    /// A rule is found by its code or name, a verdict by its word or label in any language, all in any case.
    public init?(word: String) {
        let wanted = TextFolding.folded(word)
        let rule = RuleBook.descriptions.first { description in
            [description.code.rawValue, description.name].contains { TextFolding.folded($0) == wanted }
        }
        let verdict = Verdict.allCases.first { verdict in
            [verdict.rawValue, verdict.label.en, verdict.label.fr].contains {
                TextFolding.folded($0) == wanted
            }
        }
        if let rule {
            self = .rule(rule)
        } else if let verdict {
            self = .verdict(verdict)
        } else if wanted == "strength" || wanted == "force" {
            self = .strength
        } else {
            return nil
        }
    }

    /// Every word that can be explained, for proposing the nearest ones.
    public static var words: [String] {
        RuleBook.descriptions.flatMap { [$0.code.rawValue, $0.name] } + ["strength"]
            + Verdict.allCases.map(\.rawValue)
    }

    /// The explanation as text.
    public func text(options: TextOptions) -> String {
        var page = TextPage(options)
        switch self {
        case .rule(let description): RuleExplanation(description).write(to: &page)
        case .strength: StrengthExplanation.write(to: &page)
        case .verdict(let verdict): VerdictExplanation(verdict).write(to: &page)
        }
        return page.text
    }
}
