import Graphviz
import Layout
import Testing

@Suite struct RandomSkeletonTests {
    /// The faults in the placements of many random skeletons, with their seeds.
    private func faults(of engine: some LayoutEngine, seeds: Range<UInt64>) throws -> [String] {
        try seeds.flatMap { seed in
            let skeleton = try RandomSkeleton.make(seed: seed, upTo: 60)
            return try engine.place(skeleton).faults(against: skeleton).map { "seed \(seed): \($0)" }
        }
    }

    @Test func `Graphviz places random committees without a fault`() throws {
        #expect(try faults(of: GraphvizLayoutEngine(), seeds: 1..<401) == [])
    }

    @Test func `the engine of rows places them without a fault`() throws {
        #expect(try faults(of: RowLayoutEngine(), seeds: 1..<401) == [])
    }

    @Test func `one skeleton has one placement, whatever was placed before and beside it`() async throws {
        let skeletons = try (UInt64(1)..<41).map { try RandomSkeleton.make(seed: $0, upTo: 30) }
        let engine = GraphvizLayoutEngine()
        let expected = try skeletons.map { try engine.place($0) }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for task in 0..<8 {
                group.addTask {
                    // Each task starts elsewhere, so that different skeletons meet.
                    let order = skeletons.indices.map { ($0 + task * 5) % skeletons.count }
                    return try order.allSatisfy { try engine.place(skeletons[$0]) == expected[$0] }
                }
            }
            for try await isSame in group { #expect(isSame) }
        }
    }
}
