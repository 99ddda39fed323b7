import DecisionAnalysis
import Findings
import MapFormat
import StakeholderModel
import Testing

@Suite struct SetTableTests {
    @Test(arguments: SetTableCase.gates + SetTableCase.votes)
    func `the sets of a small map are those worked out by hand`(row: SetTableCase) throws {
        let reading = MapReader.read(SourceText(name: row.sentence, text: row.text))
        let found = reading.map
        let map = try #require(found, "\(reading.diagnostics.map(\.message.en))")
        let day = try #require(map.asOf)
        let analysis = MapAnalysis(map: map, playbook: .empty, referenceDate: day)
        let sets = analysis.sets()
        #expect(lines(sets.winning) == row.winning)
        #expect(lines(sets.blocking) == row.blocking)
        #expect(sets.refused.map(\.key) == row.refused)
        #expect(sets.canBeWon == (row.refused.isEmpty && !row.winning.isEmpty))
        #expect(analysis.gates.flatMap { analysis.votes(at: $0.gate) }.map(\.margin) == row.margins)
    }

    private func lines(_ family: SetFamily) -> [String] {
        let sets = family.sets?.listed ?? []
        return sets.map { SetPicture.names($0).sorted().joined(separator: " ") }
    }

    @Test func `what is left out is counted, and the smallest set is there all the same`() throws {
        let people = (0..<9).map { "p\($0): {}" }.joined(separator: ", ")
        let names = (0..<9).map { "p\($0)" }.joined(separator: ", ")
        let text =
            "dealmap: 1\naccount: A\npeople: { \(people) }\n"
            + "gates: { vote: { kind: committee, decided_by: { at_least: 7, of: [\(names)] } } }\n"
        let map = try #require(MapReader.read(SourceText(name: "vote", text: text)).map)
        let analysis = MapAnalysis(map: map, playbook: .empty, referenceDate: .epoch)
        let winning = try #require(analysis.sets().winning.sets)
        #expect(winning.listed.isEmpty)
        #expect(winning.count.number == 36)
        #expect(winning.leftOut.number == 36)
        #expect(winning.leftOutAsTooLarge.number == 36)
        #expect(winning.smallest.map(SetPicture.names) == (0..<7).map { "p\($0)" })
        let limits = SetLimits(mostSets: 10, largestSet: 7)
        let some = try #require(analysis.sets(limits: limits).winning.sets)
        #expect(some.listed.count == 10)
        #expect(some.leftOut.number == 26)
        #expect(some.leftOutAsTooLarge.number == 0)
        let blocking = try #require(analysis.sets(limits: limits).blocking.sets)
        #expect(blocking.count.number == 84)
    }

    @Test
    func `a structure beyond the budget is told as too large, and who blocks alone is exact all the same`()
        throws
    {
        let text = """
            dealmap: 1
            account: A
            people: { a: {}, b: {}, c: {}, d: {} }
            gates: { one: { decided_by: d }, two: { decided_by: { at_least: 2, of: [a, b, c] } } }
            """
        let map = try #require(MapReader.read(SourceText(name: "large", text: text)).map)
        let analysis = MapAnalysis(map: map, playbook: .empty, referenceDate: .epoch)
        let sets = analysis.sets(limits: SetLimits(mostNodes: 3))
        #expect(sets.winning == .tooLarge)
        #expect(sets.blocking == .tooLarge)
        #expect(SetPicture.names(sets.loneBlockers) == ["d"])
        #expect(analysis.gatesHeld(by: try #require(sets.loneBlockers.first)).map(\.reference.key) == ["one"])
    }
}
