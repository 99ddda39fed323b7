import DecisionAnalysis
import Diagrams
import Findings
import StakeholderModel

/// All that a portfolio says, in its language and in its order; how it looks is for the templates.
struct PortfolioContent: Sendable {
    let page: PageHead
    let labels: PortfolioLabels
    /// The name of the portfolio.
    let title: String
    /// How many deals, and how they stand.
    let facts: [String]
    /// How many deals have which verdict, the worst first.
    let standing: [ReviewMark]
    let deals: [PortfolioCard]
    let people: [PortfolioEncounter]
    let providers: [PortfolioEncounter]
    let questions: [PortfolioQuestion]
    /// What is said in the place of people and providers; `nil` where they are told.
    let withoutPeople: String?
    let withoutProviders: String?
    let withoutQuestions: String?
    let unusable: [PortfolioFailure]
    let hasUnusable: Bool

    init(
        _ unsorted: [PortfolioDeal],
        failures: [PortfolioFailure],
        title: String,
        isRedacted: Bool,
        voice: ReviewVoice
    ) {
        let sorted = unsorted.sorted(by: PortfolioDeal.isBefore)
        labels = PortfolioLabels(voice)
        self.title = voice.written(title)
        page = PageHead(
            language: voice.language.rawValue,
            title: voice.joined([PortfolioWords.kicker, .verbatim(title)]),
            skip: voice.say(PortfolioWords.skip)
        )
        let critical = sorted.count { $0.risks.first?.severity == .critical }
        facts = [PortfolioWords.count(sorted.count), PortfolioWords.critical(critical)].map(voice.say)
        standing = Verdict.allCases.sorted().compactMap { verdict in
            let number = sorted.count { $0.verdict == verdict }
            return number == 0
                ? nil : ReviewMark(code: verdict.rawValue, label: voice.say(verdict.count(number)))
        }
        deals = sorted.enumerated().map { PortfolioCard($0.element, rank: $0.offset + 1, voice: voice) }
        people = PortfolioEncounter.all(in: sorted, \.people, voice: voice)
        providers = PortfolioEncounter.all(in: sorted, \.providers, voice: voice)
        questions = PortfolioQuestion.all(in: sorted, voice: voice)
        let none = voice.say(isRedacted ? PortfolioWords.redacted : PortfolioWords.none)
        withoutPeople = people.isEmpty ? none : nil
        withoutProviders = providers.isEmpty ? none : nil
        withoutQuestions = questions.isEmpty ? voice.say(PortfolioWords.noQuestion) : nil
        unusable = failures
        hasUnusable = !failures.isEmpty
    }
}

/// A deal on the page.
struct PortfolioCard: Sendable {
    let rank: Int
    let title: String
    let page: String
    let verdict: ReviewMark
    let sentence: String
    let deadline: String
    /// The day on which the deal was looked at, and the file of its map.
    let origin: String
    /// The first finding groups.
    let risks: [PortfolioRisk]
    /// How many groups are not told; `nil` when all are.
    let more: String?
    let noRisk: String?
    let ask: PortfolioAsk?
    let figure: ReviewFigure

    /// So many groups are told.
    private static let mostRisks = 3

    init(_ deal: PortfolioDeal, rank: Int, voice: ReviewVoice) {
        self.rank = rank
        title = voice.written(deal.title)
        page = deal.page
        verdict = ReviewMark(deal.verdict, voice)
        sentence = voice.say(deal.sentence)
        deadline = voice.say(deal.deadline.map(PortfolioWords.deadline) ?? PortfolioWords.noDeadline)
        let shown = deal.risks.prefix(PortfolioCard.mostRisks)
        risks = shown.map { risk in
            let label = voice.say(risk.severity.label)
            let severity = ReviewMark(code: risk.severity.rawValue, label: label)
            return PortfolioRisk(title: voice.say(risk.title), severity: severity)
        }
        origin = voice.joined([deal.day.capitalized, .verbatim(deal.file)])
        let rest = deal.risks.count - shown.count
        more = rest == 0 ? nil : voice.say(PortfolioWords.moreRisks(rest))
        noRisk = deal.risks.isEmpty ? voice.say(PortfolioWords.noRisk) : nil
        ask = deal.ask.map { PortfolioAsk(whom: voice.say($0.whom), question: voice.say($0.question)) }
        figure = ReviewFigure(
            deal.picture,
            prefix: "deal-\(rank)-",
            label: voice.joined([PortfolioWords.pictureOf, .verbatim(deal.title)]),
            caption: ""
        )
    }
}

/// A finding group in short.
struct PortfolioRisk: Sendable {
    let title: String
    let severity: ReviewMark
}

/// The first question of a deal, and whom to ask.
struct PortfolioAsk: Sendable {
    let whom: String
    let question: String
}

/// A map that cannot be used.
public struct PortfolioFailure: Sendable {
    /// What messages call the file.
    let name: String
    /// What is wrong, in one line.
    let reason: String

    /// A map that cannot be used.
    ///
    /// - Parameters:
    ///   - name: what messages call the file.
    ///   - reason: what is wrong, in a line of the language of the page.
    public init(name: String, reason: String) {
        self.name = Printable.text(name)
        self.reason = Printable.text(reason)
    }
}

/// The words on the page that do not depend on the deals.
struct PortfolioLabels: Sendable {
    let kicker, deals, dealsNote, topRisks, whatToAsk, readReview, people, peopleNote, providers, questions,
        questionsNote, unusable, name, inDeals, onThisPage, foot: String

    init(_ voice: ReviewVoice) {
        kicker = voice.say(PortfolioWords.kicker)
        deals = voice.say(PortfolioWords.deals)
        dealsNote = voice.say(PortfolioWords.dealsNote)
        topRisks = voice.say(PortfolioWords.topRisks)
        whatToAsk = voice.say(ReviewWords.whatToAsk)
        readReview = voice.say(PortfolioWords.readReview)
        people = voice.say(PortfolioWords.people)
        peopleNote = voice.say(PortfolioWords.peopleNote)
        providers = voice.say(PortfolioWords.providers)
        questions = voice.say(PortfolioWords.questions)
        questionsNote = voice.say(PortfolioWords.questionsNote)
        unusable = voice.say(PortfolioWords.unusable)
        name = voice.say(PortfolioWords.name)
        inDeals = voice.say(PortfolioWords.inDeals)
        onThisPage = voice.say(ReviewWords.onThisPage)
        foot = voice.say(ReviewWords.foot)
    }
}
