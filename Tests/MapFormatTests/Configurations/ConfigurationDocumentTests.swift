import Findings
import FoundationEssentials
import StakeholderModel
import Testing

@testable import MapFormat

/// `docs/configuration.md` says the truth of every key, and every threshold can be set.
struct ConfigurationDocumentTests {
    private let page: DocumentationPage

    init() throws { page = try DocumentationFiles.page("docs/configuration.md") }

    /// The values that a key of a threshold takes in these tests, none of them the standard one.
    private static let others = [
        "stale_after": "7 days", "recently_joined": "8 days", "entry_offer_from": "9 €",
        "budget_share_percent": "10", "vote_margin": "11", "only_good_news_from": "12",
        "fewest_contacts": "13",
    ]

    private func fields(_ thresholds: Thresholds) -> [String: String] {
        let members = Mirror(reflecting: thresholds).children
        return Dictionary(uniqueKeysWithValues: members.map { ($0.label ?? "", "\($0.value)") })
    }

    private func thresholds(_ key: String) throws -> Thresholds {
        let value = try #require(Self.others[key], "\(key) is not tested")
        return try thresholds(key, value)
    }

    private func thresholds(_ key: String, _ value: String) throws -> Thresholds {
        let text = "dealmap_configuration: 1\nthresholds: { \(key): \(value) }\n"
        let reading = ConfigurationReader.read(SourceText(name: "x", text: text))
        return try #require(reading.configuration, "\(reading.diagnostics.map(\.message.en))").thresholds
    }

    @Test func `each threshold is set by one key, and each key sets one threshold`() throws {
        let standard = fields(Thresholds())
        var set: [String] = []
        for key in ConfigurationTables.thresholds.keys.map(\.description.key) {
            let changed = fields(try thresholds(key))
            let names = standard.keys.filter { changed[$0] != standard[$0] }
            #expect(names.count == 1, "\(key) sets \(names)")
            set += names
        }
        #expect(set.sorted() == standard.keys.sorted())
    }

    @Test func `the page has each key once, in the order of the table, with what the reader takes`() {
        for (heading, object) in [
            ("Keys", ConfigurationTables.configuration.description),
            ("Thresholds", ConfigurationTables.thresholds.description),
        ] {
            let rows = page.rows.filter { $0.heading == heading }
            #expect(rows.map { $0.cells[0].codeSpans.first ?? "" } == object.keys.map(\.key))
            for (row, key) in zip(rows, object.keys) {
                let fault = ValueColumn.fault(in: row.cells.last ?? "", of: key.value)
                #expect(fault == nil, "\(key.key): \(fault ?? "")")
            }
        }
        let keys = [
            ConfigurationTables.configuration.description, ConfigurationTables.thresholds.description,
        ]
        #expect(keys.flatMap(\.keys).map(\.key) == ConfigurationKey.allCases.map(\.rawValue))
    }

    @Test func `the page has the standard value of each threshold`() throws {
        for row in page.rows where row.heading == "Thresholds" {
            let key = try #require(row.cells[0].codeSpans.first)
            #expect(try thresholds(key, row.cells[2]) == Thresholds(), "\(key): \(row.cells[2])")
        }
    }

    @Test func `the page has the rules that read a threshold`() throws {
        let rules = page.rows.filter { $0.heading == "Thresholds" }.map(\.cells[3])
        #expect(rules.allSatisfy { RuleCode(rawValue: $0) != nil }, "\(rules)")
        let folder = projectFolder.appending(path: "Sources/DecisionAnalysis/Rules")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        let settable = try files.filter { $0.hasSuffix(".swift") }.filter { file in
            try String(contentsOf: folder.appending(path: file), encoding: .utf8).contains("thresholds.")
        }
        let codes = settable.compactMap { $0.split(separator: "/").last?.prefix(6) }.map(String.init)
        #expect(codes.sorted() == rules.sorted())
    }

    @Test func `the example of the page is a configuration`() throws {
        for example in page.examples {
            let reading = ConfigurationReader.read(SourceText(name: "x", text: example.text))
            #expect(reading.configuration != nil, "\(reading.diagnostics.map(\.message.en))")
        }
        #expect(!page.examples.isEmpty)
    }
}
