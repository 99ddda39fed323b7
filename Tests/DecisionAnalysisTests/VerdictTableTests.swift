import Findings
import MapFormat
import StakeholderModel
import Testing

@testable import DecisionAnalysis

/// The sentences of section 3 of the design, one small map each.
struct VerdictTableTests {
    static let cases =
        VerdictTableCase.gates + VerdictTableCase.allocation + VerdictTableCase.reach
        + VerdictTableCase.carriers + VerdictTableCase.rivals + VerdictTableCase.verdicts
        + VerdictTableCase.authority

    @Test(arguments: cases) func `a sentence of the design holds on its map`(row: VerdictTableCase) throws {
        let reading = MapReader.read(SourceText(name: row.sentence, text: row.text))
        let map = try #require(reading.map, "\(reading.diagnostics.map(\.message.en))")
        let day = try #require(map.asOf)
        let analysis = MapAnalysis(map: map, playbook: row.playbook, referenceDate: day)
        #expect(analysis.verdict == row.deal)
        #expect(analysis.gates.map(line) == row.gates)
        guard let reach = row.reach else { return }
        let places = analysis.gates.flatMap(\.places)
        let place = try #require(places.first { $0.place.person?.text == reach.person })
        #expect(place.independentRoutes == reach.routes)
        #expect(place.bestRoute?.between.map(\.text) ?? [] == reach.via)
        #expect(place.chokepoints.map(\.text) == reach.chokepoints)
        let strength = reach.tenths.map { $0.map(Strength.init(tenths:)).reduce(.full, *) }
        #expect(place.bestRoute?.strength == strength)
    }

    private func line(_ judged: JudgedGate) -> String {
        let key = judged.gate.reference.key
        guard judged.gate.isOpen else { return "\(key): closed" }
        let hinges = judged.chokepoints.map(\.text).joined(separator: " ")
        return "\(key): \(judged.verdict)" + (hinges.isEmpty ? "" : ", hinges on \(hinges)")
    }
}
