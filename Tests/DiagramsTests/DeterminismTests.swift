import Diagrams
import Graphviz
import Layout
import StakeholderModel
import Testing

/// The same map gives the same bytes.
@Suite struct DeterminismTests {
    @Test func `twenty drawings of one map are the same`() throws {
        // Made anew each time: no dictionary of one drawing is that of another.
        let drawings = try (1...20).map { _ in try DeterminismTests.drawing(seed: 5, people: 9) }
        #expect(Set(drawings).count == 1)
    }

    @Test func `drawings in parallel are those made one after the other`() async throws {
        let seeds = Array(1...4 as ClosedRange<UInt64>)
        let expected = try seeds.map { try DeterminismTests.drawing(seed: $0, people: 8) }
        try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for position in Array(seeds.indices) + Array(seeds.indices) {
                group.addTask { @concurrent in
                    (position, try DeterminismTests.drawing(seed: seeds[position], people: 8))
                }
            }
            for try await (position, drawing) in group { #expect(drawing == expected[position]) }
        }
    }

    @Test func `the order of facts that a picture does not show changes nothing`() throws {
        let map = RandomOrganisation.map(seed: 3, people: 10, shape: .forest)
        var other = map
        other.us = [TeamMember(TeamMemberIdentifier("us1")), TeamMember(TeamMemberIdentifier("us2"))]
        other.country = CountryCode("FR").map { .known($0) } ?? .notAsked
        #expect(try Chart.picture(of: map).cards.map(\.area) == Chart.picture(of: other).cards.map(\.area))
    }

    private static func drawing(seed: UInt64, people: Int) throws -> String {
        let map = RandomOrganisation.map(seed: seed, people: people, shape: .forest)
        let picture = try Chart.picture(of: map, engine: GraphvizLayoutEngine())
        return SVGWriter.write(picture, theme: .auto) + DOTWriter.write(picture.scene)
    }
}
