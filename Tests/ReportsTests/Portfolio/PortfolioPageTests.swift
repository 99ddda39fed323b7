import Findings
import StakeholderModel
import Testing

@testable import Reports

/// The deals of the samples on one page.
@Suite struct PortfolioPageTests {
    private static let paths = [
        "samples/brightwater-logistics/route-planning.yaml",
        "samples/cooperative-arvelle/managers-de-proximite.yaml",
        ReviewSample.mediaBefore, ReviewSample.media, ReviewSample.northwind,
    ]

    private static func deals() throws -> [PortfolioDeal] {
        try paths.enumerated().map { number, path in
            var deal = PortfolioDeal(try ReviewSample.report(path), language: .english)
            deal.page = "p-\(number).html"
            return deal
        }
    }

    private static func content(
        _ deals: [PortfolioDeal],
        failures: [PortfolioFailure] = [],
        isRedacted: Bool = false,
        language: Language = .english
    ) -> PortfolioContent {
        PortfolioContent(
            deals,
            failures: failures,
            title: "samples",
            isRedacted: isRedacted,
            voice: ReviewVoice(language: language)
        )
    }

    @Test func `deals with critical risks come first, healthy ones last, whatever order they came in`() throws
    {
        let deals = try PortfolioPageTests.deals()
        let expected = PortfolioPageTests.content(deals).deals.map(\.page)
        for turn in 1..<deals.count {
            let turned = Array(deals[turn...] + deals[..<turn])
            #expect(PortfolioPageTests.content(turned).deals.map(\.page) == expected)
        }
        let cards = PortfolioPageTests.content(deals).deals
        #expect(cards.map(\.rank) == Array(1...deals.count))
        #expect(cards.last?.noRisk == "No finding.")
        let isCritical = cards.map { $0.risks.first?.severity.code == "critical" }
        #expect(isCritical == isCritical.sorted { $0 && !$1 })
        #expect(isCritical.first == true)
    }

    @Test func `among equally severe deals the nearest date comes first, and none comes last`() throws {
        func deal(_ date: CalendarDate?, page: String) throws -> PortfolioDeal {
            var deal = try #require(try PortfolioPageTests.deals().last)
            deal.page = page
            deal.deadline = date.map { .init(date: $0, daysLeft: $0.days(until: .epoch), isSignature: true) }
            return deal
        }
        let near = try #require(CalendarDate(year: 1_970, month: 2, day: 1))
        let far = try #require(CalendarDate(year: 1_969, month: 2, day: 1))
        // Counted back from the epoch: the later day is the nearer one.
        let deals = [try deal(nil, page: "none"), try deal(far, page: "far"), try deal(near, page: "near")]
        #expect(PortfolioPageTests.content(deals).deals.map(\.page) == ["near", "far", "none"])
    }

    @Test func `people and providers who are met again are told with each deal, however they are written`()
        throws
    {
        var deals = try PortfolioPageTests.deals()
        for number in deals.indices {
            deals[number].people = [.init(name: "Only here \(number)", part: .verbatim("x"))]
            deals[number].providers = []
        }
        let role = Wording(en: "Approver", fr: "Valideur")
        deals[0].people.append(.init(name: "Élodie  Martin", part: role))
        deals[3].people.append(.init(name: "elodie martin", part: role))
        deals[3].people.append(.init(name: "ELODIE MARTIN", part: role))
        let content = PortfolioPageTests.content(deals, language: .french)
        #expect(content.people.count == 1)
        #expect(Set(content.people.flatMap(\.meetings).map(\.page)) == ["p-0.html", "p-3.html"])
        #expect(content.people.first?.meetings.map(\.part) == ["Valideur", "Valideur"])
        #expect(content.withoutPeople == nil)
        #expect(content.withoutProviders == "Aucun.")
    }

    @Test func `questions that come back are counted once a deal`() throws {
        let deals = try PortfolioPageTests.deals()
        let questions = PortfolioPageTests.content(deals).questions
        for question in questions {
            let code = try #require(RuleCode(rawValue: question.code))
            let count = deals.count { $0.questions[code] != nil }
            #expect(count > 1)
            #expect(question.share == "in \(count) of \(deals.count) deals")
        }
        let repeated = RuleCode.allCases.filter { code in deals.count { $0.questions[code] != nil } > 1 }
        #expect(Set(questions.map(\.code)) == Set(repeated.map(\.rawValue)))
    }

    @Test func `without names nobody is met again, and the page says why`() throws {
        var deals = try PortfolioPageTests.deals()
        for number in deals.indices { (deals[number].people, deals[number].providers) = ([], []) }
        let content = PortfolioPageTests.content(deals, isRedacted: true)
        #expect(content.withoutPeople == PortfolioWords.redacted.en)
        #expect(content.withoutProviders == PortfolioWords.redacted.en)
    }

    @Test(arguments: Language.allCases)
    func `the page links to every deal, and holds a picture of each`(language: Language) throws {
        let deals = try PortfolioPageTests.deals()
        let failure = PortfolioFailure(name: "<b>.yaml", reason: "it is <broken>")
        let html = PortfolioPage(
            of: deals,
            failures: [failure],
            title: "<i>samples</i>",
            isRedacted: false,
            language: language
        )
        .html
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
        #expect(html.matches(of: /<svg\b/).count == deals.count)
        for deal in deals { #expect(html.contains("href=\"\(deal.page)\"")) }
        #expect(html.contains("&lt;b&gt;.yaml") && html.contains("it is &lt;broken&gt;"))
        #expect(!html.contains("<i>samples"))
        #expect(!html.contains("{{"))
    }
}
