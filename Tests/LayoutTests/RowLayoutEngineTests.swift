import Layout
import Testing

@Suite struct RowLayoutEngineTests {
    private let box = Skeleton.Box(width: 100, height: 40)

    private func skeleton(
        edges: [(Int, Int)],
        frames: [Skeleton.Frame] = [],
        sameRank: [[Int]] = [],
        direction: Skeleton.Direction = .topToBottom
    ) throws -> Skeleton {
        try Skeleton(
            boxes: Array(repeating: box, count: 4),
            edges: edges.map { Skeleton.Edge(from: $0.0, to: $0.1) },
            frames: frames,
            sameRank: sameRank,
            direction: direction,
            boxGap: 10,
            rankGap: 30
        )
    }

    @Test func `rows follow the longest path`() throws {
        let skeleton = try skeleton(edges: [(0, 1), (1, 2), (0, 2)])
        let placement = try RowLayoutEngine().place(skeleton)
        #expect(placement.boxes.map(\.y) == [0, 70, 140, 0])
        #expect(placement.boxes.map(\.x) == [0, 0, 0, 110])
        #expect(placement.size == Placement.Size(width: 210, height: 180))
    }

    @Test func `left to right exchanges the axes`() throws {
        let skeleton = try skeleton(edges: [(0, 1), (1, 2), (0, 2)], direction: .leftToRight)
        let placement = try RowLayoutEngine().place(skeleton)
        #expect(placement.boxes.map(\.x) == [0, 130, 260, 0])
        #expect(placement.boxes.map(\.y) == [0, 0, 0, 50])
    }

    @Test func `frames stand beside what is outside of them`() throws {
        let frames = [Skeleton.Frame(members: [1, 2], margin: 8), Skeleton.Frame(members: [3], margin: 0)]
        let skeleton = try skeleton(edges: [(0, 1), (0, 2)], frames: frames, sameRank: [[0], [1, 2]])
        let placement = try RowLayoutEngine().place(skeleton)
        #expect(placement.faults(against: skeleton) == [])
        #expect(placement.frames[0] == Rectangle(x: 110, y: 62, width: 226, height: 56))
        #expect(placement.frames[1] == placement.boxes[3])
    }

    @Test func `a circle is broken at its first box`() throws {
        let skeleton = try skeleton(edges: [(1, 2), (2, 3), (3, 1)])
        let placement = try RowLayoutEngine().place(skeleton)
        #expect(placement.boxes.map(\.y) == [0, 0, 70, 140])
    }

    @Test func `nothing is placed on nothing`() throws {
        let nothing = try Skeleton(boxes: [], boxGap: 0, rankGap: 0)
        let placement = try RowLayoutEngine().place(nothing)
        #expect(placement == Placement(boxes: [], frames: [], size: .init(width: 0, height: 0)))
    }
}
