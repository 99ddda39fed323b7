import DecisionAnalysis
import Findings
import StakeholderModel

/// A question that comes back from deal to deal: something that the team does not yet ask by habit.
struct PortfolioQuestion: Sendable {
    /// The question as it is asked in one deal.
    struct Example: Sendable {
        let deal: String
        let page: String
        let question: String
    }

    let code: String
    /// What the rule looks for.
    let title: String
    /// `in 4 of 6 deals`.
    let share: String
    let examples: [Example]
    /// How many deals are not told; `nil` when all are.
    let rest: String?

    /// So many deals are told.
    private static let mostExamples = 5

    /// The rules that ask in at least two deals, whichever asks in most first.
    static func all(in deals: [PortfolioDeal], voice: ReviewVoice) -> [PortfolioQuestion] {
        let asked = RuleBook.descriptions.map { rule in
            (rule: rule, deals: deals.filter { $0.questions[rule.code] != nil })
        }
        // Sorting is stable enough: equal counts keep the order of the severities, then of the codes.
        return asked.filter { $0.deals.count > 1 }
            .sorted { left, right in
                if left.deals.count != right.deals.count { return left.deals.count > right.deals.count }
                if left.rule.severity != right.rule.severity {
                    return left.rule.severity > right.rule.severity
                }
                return left.rule.code.rawValue < right.rule.code.rawValue
            }
            .map { question($0.rule, $0.deals, of: deals.count, voice) }
    }

    private static func question(
        _ rule: RuleDescription,
        _ deals: [PortfolioDeal],
        of count: Int,
        _ voice: ReviewVoice
    ) -> PortfolioQuestion {
        let examples = deals.prefix(mostExamples).compactMap { deal in
            deal.questions[rule.code].map {
                Example(deal: voice.written(deal.title), page: deal.page, question: voice.say($0))
            }
        }
        let rest = deals.count - examples.count
        return PortfolioQuestion(
            code: rule.code.rawValue,
            title: voice.say(rule.title),
            share: voice.say(PortfolioWords.share(deals.count, of: count)),
            examples: examples,
            rest: rest == 0 ? nil : voice.say(PortfolioWords.moreDeals(rest))
        )
    }
}
