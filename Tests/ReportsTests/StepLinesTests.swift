import DecisionAnalysis
import StakeholderModel
import Testing

@testable import Reports

@Suite struct StepLinesTests {
    private func lines(steps: Int, implied: [GateKind], _ language: Language = .english) -> [String] {
        var map = AccountMap(account: "Acme")
        map.gates = (0..<steps).map { number in
            var gate = Gate(GateIdentifier("step\(number)"))
            gate.name = "Step \(number)"
            return gate
        }
        let playbook = Playbook(
            name: "test",
            title: .verbatim("Test"),
            roles: [],
            gates: implied.map(expected)
        )
        let analysis = MapAnalysis(map: map, playbook: playbook, referenceDate: .epoch)
        var page = TextPage(TextOptions(language: language))
        StepLines(analysis.openBindingGates, names: NameWords(analysis: analysis)).write(to: &page)
        return page.text.split(separator: "\n").map(String.init)
    }

    private func expected(_ kind: GateKind) -> ExpectedGate {
        ExpectedGate(
            kind: kind,
            when: .always,
            after: [],
            usualDuration: nil,
            question: .verbatim("Who?"),
            source: "test"
        )
    }

    @Test func `steps that nobody asked about are one line`() {
        #expect(lines(steps: 0, implied: [.need, .legal]) == ["  Not asked  Need validated, Legal review"])
        let french = lines(steps: 0, implied: [.need, .legal], .french)
        #expect(french == ["  Non demandé  Besoin validé, Validation juridique"])
    }

    @Test func `ten lines are shown, and the rest is counted`() {
        let many = lines(steps: 13, implied: [])
        #expect(many.count == 11)
        #expect(many.first == "  Unmapped  Step 0: we do not know who decides")
        #expect(many.last == "  and 3 more")
        #expect(lines(steps: 10, implied: []).count == 10)
    }

    @Test func `the line of what nobody asked is one of the ten`() {
        let many = lines(steps: 13, implied: [.need])
        #expect(many.suffix(2) == ["  and 4 more", "  Not asked  Need validated"])
    }

    @Test func `a line is no wider than the page`() {
        let all = lines(steps: 0, implied: GateKind.allCases)
        #expect(all.count > 1)
        for line in all { #expect(CellWidth.of(line) <= 100) }
        for line in all.dropFirst() { #expect(line.hasPrefix("             ")) }
    }
}
