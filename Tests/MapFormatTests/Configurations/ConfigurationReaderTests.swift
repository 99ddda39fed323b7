import Findings
import MapFormat
import StakeholderModel
import TestSupport
import Testing

struct ConfigurationReaderTests {
    private static let start = "dealmap_configuration: 1\n"

    private func read(_ text: String) -> ConfigurationReading {
        ConfigurationReader.read(SourceText(name: "x", text: Self.start + text))
    }

    private func codes(_ text: String) -> [String] { read(text).diagnostics.map(\.code.rawValue) }

    @Test func `a configuration is read whole`() throws {
        let reading = read(
            """
            language: fr
            playbook: training-fr
            select: [BUD, authority, rival-engaged]
            ignore: bud001
            severities: { Decision paths: note, OFF001: critique }
            thresholds: { stale_after: 2 weeks, entry_offer_from: 15 k€ }

            """
        )
        #expect(reading.diagnostics.isEmpty)
        let configuration = try #require(reading.configuration)
        #expect(configuration.language == .french)
        #expect(configuration.playbook == "training-fr")
        #expect(reading.playbookRange.start.line == 3)
        let families = RuleCode.allCases.filter { [.budget, .authority].contains($0.family) }
        #expect(configuration.rules == Set(families).union([.CMP002]).subtracting([.BUD001]))
        let paths = RuleCode.allCases.filter { $0.family == .paths }
        #expect(Set(configuration.severities.filter { $0.value == .note }.keys) == Set(paths))
        #expect(configuration.severities[.OFF001] == .critical)
        #expect(configuration.thresholds.staleAfterDays == 14)
        #expect(configuration.thresholds.entryOfferFrom.currency?.code == "EUR")
        #expect(configuration.thresholds.fewestContacts == 2)
    }

    @Test func `only the version is needed, and nothing else is then set`() {
        #expect(read("").configuration == .standard)
        #expect(read("select:\nthresholds:\n").configuration == .standard)
    }

    @Test(arguments: [
        "{ BUD: note, BUD002: warning }", "{ budget-without-allocator: warning, budget: note }",
    ])
    func `what is said of one rule holds before what is said of its family`(_ severities: String) throws {
        let configuration = try #require(read("severities: \(severities)\n").configuration)
        #expect(configuration.severities[.BUD001] == .note)
        #expect(configuration.severities[.BUD002] == .warning)
        #expect(configuration.severities[.OFF001] == nil)
    }

    @Test func `all mistakes are told at once, each at its place`() {
        let reading = read(
            """
            langage: fr
            select: [authorty]
            severities: { OFF001: warn, OFF002: off, BUD002: note, budget-without-allocator: note }
            thresholds: { stale_after: 60, vote_margin: much, stale: 1 }

            """
        )
        #expect(reading.configuration == nil)
        #expect(
            reading.diagnostics.map { "\($0.range?.start.line ?? 0) \($0.code.rawValue)" } == [
                "2 unknown-key", "3 unknown-rule", "4 unknown-word", "4 unknown-word", "4 duplicate-key",
                "5 duration-unreadable", "5 number-unreadable", "5 unknown-key",
            ]
        )
        #expect(reading.diagnostics.compactMap(\.label?.en).contains("did you mean 'authority'?"))
        #expect(reading.diagnostics[3].help?.en == "to silence a rule, write it under 'ignore'")
    }

    @Test func `nothing is left to check only when the configuration itself says so`() {
        #expect(codes("select: [OFF001]\nignore: [offer]\n") == ["no-rule-left"])
        #expect(codes("select: [OFF001]\nignore: [OFF002]\n").isEmpty)
    }

    @Test(arguments: [
        ("dealmap_configuration: 2\n", "unsupported-version"), ("", "empty-file"),
        ("language: fr\n", "missing-key"), ("[]\n", "expected-keys"), ("select: [\n", "missing-key"),
    ])
    func `a file that is no configuration is told`(_ text: String, _ code: String) {
        let reading = ConfigurationReader.read(SourceText(name: "x", text: text))
        #expect(reading.configuration == nil)
        let codes = reading.diagnostics.map(\.code.rawValue)
        #expect(codes.contains(code) || code == "missing-key" && !codes.isEmpty, "\(codes)")
    }

    @Test func `any bytes are a configuration, or an error`() {
        var numbers = RandomNumbers(seed: 23)
        let signs = Array("[]{}:,-?*&!|>'\"@#% \t\n\rabBUD002".utf8)
        let starts = [
            "", Self.start, Self.start + "severities: {", Self.start + "thresholds:\n  stale_after: ",
        ]
        for round in 0..<2000 {
            let bytes = (0..<numbers.number(0...60)).map { _ in
                round.isMultiple(of: 2)
                    ? UInt8(numbers.number(0...255)) : signs[numbers.number(0...signs.count - 1)]
            }
            let whole = Array(starts[round % starts.count].utf8) + bytes
            let reading = ConfigurationReader.read(bytes: whole, name: "x")
            let hasError = reading.diagnostics.contains { $0.severity == .error }
            #expect((reading.configuration == nil) == hasError, "round \(round), seed 23: \(whole)")
        }
    }
}
