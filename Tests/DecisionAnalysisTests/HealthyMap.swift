import DecisionAnalysis
import Findings
import MapFormat
import StakeholderModel
import Testing

/// A small map without a finding, section by section, so that a test changes one thing and sees what follows.
enum HealthyMap {
    static let sections: [(name: String, text: String)] = [
        ("deal", "as_of: 2025-03-01\nclose_by: 2025-06-30\ncurrency: EUR"),
        (
            "people",
            """
            people:
              ada: { roles: [sponsor, signatory @bob], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
              bob: { roles: [budget_holder @ada], stance: supporter, access: multiple, reports_to: none }
            """
        ),
        ("offers", "offers: { start: { price: 4000, scope: [selling], entry: yes, proposed: yes } }"),
        ("providers", "providers: none"),
        (
            "budgets",
            """
            budgets:
              line: { amount: 100000, shared: no, latitude: 10000, allocated_by: bob @ada, held_by: bob @ada, decided_on: 2025-04-01 }
            """
        ),
        ("gates", "gates: { contract: { kind: signature, decided_by: ada @bob } }"),
        ("relations", ""),
        ("log", ""),
    ]

    /// The file with some sections replaced.
    static func text(changing changes: [String: String] = [:]) -> String {
        let parts = sections.map { changes[$0.name] ?? $0.text }.filter { !$0.isEmpty }
        return RuleExamples.preamble + parts.joined(separator: "\n") + "\n"
    }

    /// What the rules find on a file.
    static func findings(in text: String, playbook: Playbook = .empty) throws -> [Finding] {
        let reading = MapReader.read(SourceText(name: "healthy.yaml", text: text))
        let map = try #require(reading.map, "\(reading.diagnostics.map(\.message.en)) in:\n\(text)")
        let day = try #require(map.asOf)
        return RuleBook.findings(in: MapAnalysis(map: map, playbook: playbook, referenceDate: day))
    }
}
