import Graphviz
import Layout
import Testing

/// The shapes that pictures are made of.
@Suite struct ShapeTests {
    private let engine = GraphvizLayoutEngine()

    @Test func `a chain of three stands straight, in points`() throws {
        let skeleton = try Shapes.chain(3)
        let placement = try engine.place(skeleton)
        #expect(placement.boxes.map(\.y) == [0, 80, 160])
        #expect(placement.boxes.map(\.x) == [0, 0, 0])
        #expect(placement.size == Placement.Size(width: 100, height: 200))
    }

    @Test func `a chain goes to the right when asked to`() throws {
        let placement = try engine.place(try Shapes.chain(3, direction: .leftToRight))
        #expect(placement.boxes.map(\.x) == [0, 140, 280])
        #expect(placement.boxes.map(\.y) == [0, 0, 0])
    }

    @Test func `a tree of 200 keeps children below their parent`() throws {
        let skeleton = try Shapes.tree(200, children: 5)
        let placement = try engine.place(skeleton)
        #expect(placement.faults(against: skeleton) == [])
        for edge in skeleton.edges {
            #expect(placement.boxes[edge.to].y == placement.boxes[edge.from].y + 80)
        }
    }

    @Test func `frames hold their members and nothing else`() throws {
        let tree = try Shapes.tree(13, children: 3)
        let frames = [4, 7, 10].map { Skeleton.Frame(members: [$0, $0 + 1, $0 + 2], margin: 12.5) }
        let skeleton = try Skeleton(
            boxes: tree.boxes,
            edges: tree.edges,
            frames: frames,
            sameRank: [[4, 5, 6]],
            boxGap: 20,
            rankGap: 40
        )
        let placement = try engine.place(skeleton)
        #expect(placement.faults(against: skeleton) == [])
        #expect(placement.frames.count == 3)
    }

    @Test func `boxes of one rank stand side by side`() throws {
        let skeleton = try Skeleton(
            boxes: Array(repeating: Skeleton.Box(width: 60, height: 30), count: 4),
            edges: [.init(from: 0, to: 1), .init(from: 1, to: 2)],
            sameRank: [[0, 3]],
            boxGap: 20,
            rankGap: 40
        )
        let placement = try engine.place(skeleton)
        #expect(placement.boxes[3].y == placement.boxes[0].y)
        #expect(placement.boxes[2].y > placement.boxes[1].y)
    }

    @Test func `an edge that does not constrain leaves its end where it was`() throws {
        let skeleton = try Skeleton(
            boxes: Array(repeating: Skeleton.Box(width: 60, height: 30), count: 3),
            edges: [.init(from: 0, to: 1), .init(from: 0, to: 2, isConstraining: false)],
            boxGap: 20,
            rankGap: 40
        )
        let placement = try engine.place(skeleton)
        #expect(placement.boxes[2].y == placement.boxes[0].y)
    }

    @Test func `an edge inside a group of one rank has no effect`() throws {
        let boxes = Array(repeating: Skeleton.Box(width: 60, height: 30), count: 3)
        let edges = [Skeleton.Edge(from: 0, to: 1)]
        let placements = try [edges, edges + [.init(from: 2, to: 0)]].map { edges in
            try engine.place(
                try Skeleton(boxes: boxes, edges: edges, sameRank: [[0, 2]], boxGap: 20, rankGap: 40)
            )
        }
        #expect(placements[0] == placements[1])
    }

    @Test func `a minimum length leaves ranks free`() throws {
        let skeleton = try Skeleton(
            boxes: Array(repeating: Skeleton.Box(width: 60, height: 30), count: 3),
            edges: [.init(from: 0, to: 1, minimumLength: 2), .init(from: 0, to: 2)],
            boxGap: 20,
            rankGap: 40
        )
        let placement = try engine.place(skeleton)
        #expect(placement.boxes[1].y > placement.boxes[2].maxY)
    }

    @Test func `odd sizes come back to the last digit`() throws {
        let skeleton = try Skeleton(
            boxes: [.init(width: 0.1, height: 33.333), .init(width: 1234.5678, height: 19_999.9)],
            edges: [.init(from: 0, to: 1)],
            boxGap: 0,
            rankGap: 0
        )
        let placement = try engine.place(skeleton)
        #expect(placement.faults(against: skeleton) == [])
    }

    @Test func `no box gives an empty placement`() throws {
        let placement = try engine.place(try Skeleton(boxes: [], boxGap: 0, rankGap: 0))
        #expect(placement == Placement(boxes: [], frames: [], size: .init(width: 0, height: 0)))
    }
}
