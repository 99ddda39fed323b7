import Layout
import Testing

@testable import Graphviz

@Suite struct LimitTests {
    private let small = GraphvizLayoutEngine(limits: .init(boxes: 10, edges: 12, passages: 5))

    @Test func `more boxes than the limit are refused`() throws {
        _ = try small.place(try Shapes.chain(10))
        let skeleton = try Shapes.chain(11)
        #expect(throws: LayoutError.tooLarge(boxes: 11, limit: 10)) { try small.place(skeleton) }
    }

    @Test func `too many edges, and edges across too many ranks, are refused`() throws {
        _ = try small.place(try Shapes.complete(4))
        for (count, words) in [(5, "10 passages"), (6, "15 edges")] {
            let skeleton = try Shapes.complete(count)
            let error = #expect(throws: LayoutError.self) { try small.place(skeleton) }
            #expect(error?.description.contains(words) == true)
        }
    }

    @Test func `a dense network gets a limited effort and is still right`() throws {
        let skeleton = try Shapes.complete(20)
        let placement = try GraphvizProcess.place(skeleton, effort: .limited)
        #expect(placement.faults(against: skeleton) == [])
        #expect(LayoutEffort.of(passages: 1_000) == .unlimited)
        #expect(LayoutEffort.of(passages: 1_001) == .limited)
    }

    @Test func `a chain of 2,000 fits the stack, and far positions are exact`() throws {
        let placement = try GraphvizLayoutEngine().place(try Shapes.chain(2_000))
        #expect(placement.boxes.map(\.y) == (0..<2_000).map { Double($0) * 80 })
    }

    @Test func `frames far to the right are exact`() throws {
        let count = 700
        let skeleton = try Skeleton(
            boxes: Array(repeating: Skeleton.Box(width: 171, height: 40), count: count),
            frames: (0..<count / 10).map { index in
                Skeleton.Frame(members: Array(index * 10..<index * 10 + 10), margin: 3)
            },
            boxGap: 1,
            rankGap: 1
        )
        let placement = try GraphvizLayoutEngine().place(skeleton)
        #expect(placement.size.width > 100_000)
        #expect(placement.faults(against: skeleton) == [])
    }

    @Test func `a refusal is told in the joined words of Graphviz`() throws {
        let skeleton = try Shapes.chain(2)
        let error = #expect(throws: LayoutError.self) {
            try GraphvizProcess.place(skeleton, engine: "nonesuch")
        }
        guard case .refused(let reason) = error else {
            Issue.record("\(String(describing: error)) is no refusal")
            return
        }
        #expect(reason.contains(#"Layout type: "nonesuch" not recognized"#))
        _ = try GraphvizProcess.place(skeleton)
    }
}
