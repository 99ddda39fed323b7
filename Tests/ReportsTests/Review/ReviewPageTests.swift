import DecisionAnalysis
import Diagrams
import Findings
import FoundationEssentials
import MapFormat
import StakeholderModel
import TestSupport
import Testing

@testable import Reports

@Suite struct ReviewPageTests {
    /// The sections of a page, in the order in which a coach reads them.
    private static let sections = [
        "paths", "findings", "changes", "signals", "questions", "way-out", "accepted", "actions", "more",
        "organisation", "scorecard", "steps", "people", "rules",
    ]

    private static func identifiers(in html: String) -> [String] {
        html.matches(of: /<section id="([a-z-]+)"/).map { String($0.output.1) }
    }

    @Test(arguments: Language.allCases) func `the parts stand in their order`(language: Language) throws {
        let since = try ReviewSample.html(ReviewSample.media, since: ReviewSample.mediaBefore, language)
        #expect(Self.identifiers(in: since) == Self.sections)
        let alone = try ReviewSample.html(ReviewSample.media, language)
        #expect(Self.identifiers(in: alone) == Self.sections.filter { $0 != "changes" })
    }

    @Test func `five groups are told at once and the others folded away`() throws {
        let html = try ReviewSample.html(ReviewSample.media, .french)
        let fold = try #require(html.firstRange(of: "<details>"))
        let numbers = { (text: Substring) in
            text.matches(of: /id="finding-([0-9]+)"/).compactMap { Int($0.output.1) }
        }
        #expect(numbers(html[..<fold.lowerBound]) == [1, 2, 3, 4, 5])
        let report = try ReviewSample.report(ReviewSample.media)
        #expect(numbers(html[fold.lowerBound...]) == Array(6...report.groups.count))
    }

    @Test func `a finding rests on what was heard and leads to its place in the picture`() throws {
        let html = try ReviewSample.page(ReviewSample.media, .french).html
        #expect(html.contains("<blockquote><p>«\u{A0}Ce n&#39;est pas tant une question de coût"))
        let places = html.matches(of: /href="#(decision-[^"]+)"/).map { String($0.output.1) }
        #expect(places.count > 3)
        for place in places { #expect(html.contains("<g id=\"\(place)\" role=\"img\""), "\(place)") }
    }

    @Test func `nobody is asked more than three questions`() throws {
        for path in [ReviewSample.media, ReviewSample.northwind] {
            let content = ReviewContent(
                try ReviewSample.report(path),
                since: nil,
                organisation: nil,
                language: .english
            )
            #expect(!content.conversations.isEmpty)
            #expect(content.conversations.allSatisfy { (1...3).contains($0.items.count) })
        }
    }

    @Test func `the policy allows the style sheet of the page and nothing else`() throws {
        let html = try ReviewSample.page(ReviewSample.media, .english).html
        let sheets = html.matches(of: /<style>(.*?)<\/style>/.dotMatchesNewlines())
        #expect(sheets.count == 1)
        let source = ContentDigest.policySource(of: String(try #require(sheets.first).output.1))
        let policy = "default-src &#39;none&#39;; style-src &#39;\(source)&#39;"
            .replacing("&#39;", with: "'")
        #expect(html.contains("content=\"\(policy); base-uri 'none'; form-action 'none'\""))
        for word in ["<script", "javascript:", "http:", "https:", " style=", "url(", "@import"] {
            #expect(!html.contains(word), "\(word)")
        }
    }

    @Test func `two pictures of one page share no identifier`() throws {
        let report = try ReviewSample.report(ReviewSample.northwind)
        let options = PictureOptions(language: .english)
        let scene = DecisionScene(analysis: report.analysis, groups: report.groups, options: options).scene()
        let page = ReviewPage(
            of: report,
            organisation: ColumnLayout.picture(of: scene),
            language: .english
        )
        let names = page.html.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
        #expect(names.count > 60)
        #expect(Set(names).count == names.count)
    }

    @Test func `an organisation that cannot be drawn is said to be too large`() throws {
        let html = try ReviewSample.html(ReviewSample.media, .english)
        #expect(html.contains("too large for a page"))
    }

    @Test func `a map of which nothing is known has a review too`() throws {
        let playbook = try #require(BuiltInPlaybooks.playbook(named: "b2b"))
        let start = SourcePosition(line: 1, column: 1, offset: 0)
        for language in Language.allCases {
            for seed in 0..<UInt64(20) {
                let map = seed == 0 ? AccountMap(account: "Acme") : RandomAccountMap.map(seed: seed)
                let analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: map.asOf ?? .epoch)
                let groups = RuleBook.groups(of: RuleBook.findings(in: analysis), in: analysis)
                let report = MapReport(
                    source: SourceText(name: "map.yaml", text: ""),
                    analysis: analysis,
                    groups: groups,
                    range: { _ in SourceRange(start: start, end: start) }
                )
                let page = ReviewPage(of: report, organisation: nil, language: language)
                #expect(page.html.hasSuffix("</html>\n"), "seed \(seed)")
                #expect(!page.html.contains("{{"), "seed \(seed)")
                #expect(page.markdown.hasPrefix("## "), "seed \(seed)")
            }
        }
    }
}
