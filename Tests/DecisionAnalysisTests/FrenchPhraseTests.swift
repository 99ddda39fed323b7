import Findings
import MapFormat
import StakeholderModel
import Testing

@testable import DecisionAnalysis

/// What French says otherwise for one than for several, and once where it would be said twice.
@Suite struct FrenchPhraseTests {
    private func analysis(_ text: String) throws -> MapAnalysis {
        let source = SourceText(name: "a.yaml", text: RuleExamples.preamble + text)
        let reading = MapReader.read(source)
        let map = try #require(reading.map, "\(reading.diagnostics.map(\.message.en))")
        return MapAnalysis(map: map, playbook: .empty, referenceDate: .epoch)
    }

    @Test(arguments: [
        ("first: { decided_by: ben }", "dire oui à l'étape « first », et"),
        (
            "first: { decided_by: ben }, second: { decided_by: ben }",
            "dire oui aux étapes « first » et « second », et"
        ),
    ])
    func `one step is said otherwise than several`(_ gates: String, _ said: String) throws {
        let analysis = try analysis(
            "people: { ben: { stance: skeptic, access: brief } }\ngates: { \(gates) }\n"
        )
        let finding = try #require(RuleBook.findings(in: analysis).first { $0.rule == .PTH005 })
        #expect(finding.question?.text.fr.contains(said) == true, "\(finding.question?.text.fr ?? "")")
    }

    @Test func `somebody out of reach is told with each step once`() throws {
        let analysis = try analysis(
            """
            people: { ada: { access: brief }, ben: {} }
            gates: { first: { decided_by: ben, vetoed_by: ben }, second: { decided_by: ben } }

            """
        )
        let finding = try #require(RuleBook.findings(in: analysis).first { $0.rule == .PTH001 })
        #expect(finding.message.fr.hasSuffix("qui décide aux étapes « first » et « second »"))
        #expect(finding.message.en.hasSuffix("who decides at 'first' and 'second'"))
    }

    @Test(arguments: [
        ("{ is: yes, from: [ada, r1] }", ", selon ada et l'échange du 3 juin 2025"),
        (
            "{ is: yes, from: [ada, r1], date: 2025-06-04 }",
            ", selon ada et l'échange du 3 juin 2025, 4 juin 2025"
        ),
        ("{ is: yes, from: ada, date: 2025-06-03 }", ", selon ada, 3 juin 2025"),
    ])
    func `the day of a meeting is not said twice`(_ external: String, _ said: String) throws {
        let analysis = try analysis(
            """
            people: { ada: {}, ben: { external: \(external) } }
            log: [{ id: r1, date: 2025-06-03, with: ada }]

            """
        )
        let ben = try #require(analysis.map.people.last)
        #expect(analysis.sourceWords(ben.external.evidence).fr == said)
    }

    @Test(arguments: [
        ("ada: {}", "1 sur la carte (personnes ou groupes), aucun encore rencontré"),
        ("ada: { access: brief }", "1 sur la carte (personnes ou groupes), déjà rencontré : ada"),
        (
            "ada: { access: brief }, ben: { access: brief }",
            "2 sur la carte (personnes ou groupes), tous déjà rencontrés : ada et ben"
        ),
        (
            "ada: { access: brief }, ben: {}",
            "2 sur la carte (personnes ou groupes), dont 1 déjà rencontré : ada"
        ),
    ])
    func `how many we met`(_ people: String, _ said: String) throws {
        let letters = try ScorecardExample.letters(
            RuleExamples.preamble + "as_of: 2025-01-01\npeople: { \(people) }\n"
        )
        let values = letters.values.flatMap(\.had).compactMap { had in
            if case .fact(let fact) = had { fact.values.first?.text.fr } else { nil }
        }
        #expect(values.contains(said), "\(values)")
    }
}
