import DecisionAnalysis
import Findings
import MapFormat
import StakeholderModel
import Testing

@testable import Reports

/// Words that a careless template would make a part of the page.
@Suite struct ReviewHostileTests {
    static let words = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "]]>",
        "--></style><script>1</script>", "</title></svg></html>", "<!-- ",
        "{{page}} {{{head}}} {{#findings}}",
        "&lt;b&gt; &amp; &#60;", "right \u{202E}to left", "nul\u{0}bell\u{7}", "👩‍👩‍👧 漢字 e\u{301}",
        "`code` **bold** | cell",
        String(repeating: "x", count: 10_000), "javascript:alert(1)",
    ]

    @Test(arguments: words, Language.allCases)
    func `the markup of a page is the same whatever the words`(word: String, language: Language) throws {
        let plain = try Self.html(saying: "plain", language)
        let html = try Self.html(saying: word, language)
        #expect(Self.markup(of: html) == Self.markup(of: plain))
        #expect(!html.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{0}" })
    }

    @Test func `a long word is told whole`() throws {
        let long = String(repeating: "x", count: 10_000)
        let html = try Self.html(saying: long, .english)
        #expect(html.ranges(of: long).count > 10)
    }

    @Test(arguments: words) func `Markdown has no markup of a map`(word: String) throws {
        let text = try Self.page(saying: word, .english).markdown
        let plain = try Self.page(saying: "plain", .english).markdown
        let heads = { (text: String) in text.split(separator: "\n").count { $0.hasPrefix("#") } }
        #expect(heads(text) == heads(plain))
        let bare = text.replacing(/\\./, with: "")
        #expect(!bare.contains("<"))
    }

    /// The tags and attributes of a page, without its words, numbers and pictures. In no order: findings that are equally severe
    /// stand in the order of their titles.
    private static func markup(of html: String) -> [String] {
        html.replacing(/<svg .*?<\/svg>/.dotMatchesNewlines(), with: "")
            .matches(of: /<[^>]*>/).map { String($0.output.replacing(/[0-9]+/, with: "0")) }
            .filter { !$0.hasPrefix("<meta") }.sorted()
    }

    private static func html(saying word: String, _ language: Language) throws -> String {
        try page(saying: word, language).html
    }

    private static func page(saying word: String, _ language: Language) throws -> ReviewPage {
        let playbook = try #require(BuiltInPlaybooks.playbook(named: "b2b"))
        let map = map(saying: word)
        let analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: .epoch)
        let told = RuleBook.toldFindings(in: analysis)
        let start = SourcePosition(line: 1, column: 1, offset: 0)
        var report = MapReport(
            source: SourceText(name: word, text: ""),
            analysis: analysis,
            groups: RuleBook.groups(of: told.findings, in: analysis),
            range: { _ in SourceRange(start: start, end: start) }
        )
        report.accepted = told.accepted
        report.idleAcceptances = told.idle
        return ReviewPage(of: report, since: report, organisation: nil, language: language)
    }

    /// A map with a word in every text.
    private static func map(saying word: String) -> AccountMap {
        var map = AccountMap(account: word)
        map.deal = word
        map.sector = .known(word)
        map.need.impact = FactList([.known(word)])
        var ada = Stakeholder(PersonIdentifier("ada"))
        ada.name = word
        ada.title = word
        ada.unit = word
        ada.notes = word
        ada.access = .known(.brief)
        ada.roles = FactList([.known(.decisionMaker)])
        map.people = [ada]
        var offer = Offer(OfferIdentifier("offer"))
        offer.name = word
        var budget = Budget(BudgetIdentifier("money"))
        budget.name = word
        budget.shared = .known(.with([word]))
        budget.priorities = .known(word)
        map.offers = [offer]
        map.budgets = .listed([budget])
        var rival = Provider(ProviderIdentifier("rival"))
        rival.name = word
        rival.scope = FactList([.known(word)])
        rival.status = .known(.engaged)
        map.providers = .listed([rival])
        var gate = Gate(GateIdentifier("gate"))
        gate.name = word
        gate.needs = [word]
        gate.decidedBy = .known(.decider(.known(PersonIdentifier("ada"))))
        map.gates = [gate]
        var signal = Signal()
        signal.quote = word
        signal.says = .known(PersonIdentifier("ada"))
        signal.about = .known(.gate(GateIdentifier("gate")))
        signal.flag = .known(.red)
        var entry = LogEntry(LogEntryIdentifier("call"))
        entry.with = FactList([.known(PersonIdentifier("ada"))])
        entry.heard = [signal]
        map.log = [entry]
        var risk = AcceptedRisk(rule: "OFF001")
        risk.because = word
        risk.by = word
        map.accepted = [risk]
        return map
    }
}
