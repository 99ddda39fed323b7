import Layout
import Testing

@Suite struct SkeletonErrorTests {
    private typealias Edge = Skeleton.Edge
    private typealias Frame = Skeleton.Frame

    private func error(
        boxes: [Skeleton.Box] = Array(repeating: Skeleton.Box(width: 10, height: 10), count: 4),
        edges: [Skeleton.Edge] = [],
        frames: [Skeleton.Frame] = [],
        sameRank: [[Int]] = [],
        boxGap: Double = 10,
        rankGap: Double = 10
    ) -> SkeletonError? {
        do throws(SkeletonError) {
            _ = try Skeleton(
                boxes: boxes,
                edges: edges,
                frames: frames,
                sameRank: sameRank,
                boxGap: boxGap,
                rankGap: rankGap
            )
            return nil
        } catch {
            return error
        }
    }

    @Test func `a skeleton without any fault is taken`() {
        let edges = [Edge(from: 0, to: 1), Edge(from: 1, to: 2, weight: 0, minimumLength: 100)]
        let frames = [Frame(members: [0, 1], margin: 0), Frame(members: [3], margin: 8)]
        #expect(error(edges: edges, frames: frames, sameRank: [[0, 1], [2], []], boxGap: 0) == nil)
        #expect(error(boxes: []) == nil)
    }

    @Test(arguments: [0, -1, .nan, .infinity, 20_001] as [Double])
    func `a box needs a size that can be drawn`(side: Double) {
        let good = Skeleton.Box(width: 10, height: 10)
        #expect(error(boxes: [good, .init(width: side, height: 10)]) == .boxSize(box: 1))
        #expect(error(boxes: [good, good, .init(width: 10, height: side)]) == .boxSize(box: 2))
    }

    @Test(arguments: [-1, -.infinity, .infinity, 5_001] as [Double])
    func `gaps and margins are not negative and have an end`(gap: Double) {
        #expect(error(boxGap: gap) == .gap(gap))
        #expect(error(rankGap: gap) == .gap(gap))
        #expect(error(frames: [Frame(members: [0], margin: gap)]) == .frameMargin(frame: 0))
    }

    @Test func `a gap that is no number is refused`() {
        #expect(error(boxGap: .nan) != nil)
        #expect(error(frames: [Frame(members: [0], margin: .nan)]) == .frameMargin(frame: 0))
    }

    @Test func `an edge joins two boxes of the skeleton`() {
        #expect(error(edges: [Edge(from: 0, to: 4)]) == .edgeOutside(edge: 0))
        #expect(error(edges: [Edge(from: 0, to: 1), Edge(from: -1, to: 2)]) == .edgeOutside(edge: 1))
        #expect(error(edges: [Edge(from: 2, to: 2)]) == .edgeToItself(edge: 0))
    }

    @Test func `a pair of boxes has one edge, whichever way it goes`() {
        let first = [Edge(from: 1, to: 2), Edge(from: 0, to: 1)]
        #expect(error(edges: first + [Edge(from: 1, to: 2)]) == .repeatedPair(edge: 2, earlier: 0))
        #expect(error(edges: first + [Edge(from: 1, to: 0)]) == .repeatedPair(edge: 2, earlier: 1))
    }

    @Test func `weights and lengths of edges have bounds`() {
        #expect(error(edges: [Edge(from: 0, to: 1, weight: -1)]) == .edgeWeight(edge: 0))
        #expect(error(edges: [Edge(from: 0, to: 1, weight: 1_001)]) == .edgeWeight(edge: 0))
        #expect(error(edges: [Edge(from: 0, to: 1, minimumLength: 0)]) == .edgeLength(edge: 0))
        #expect(error(edges: [Edge(from: 0, to: 1, minimumLength: 101)]) == .edgeLength(edge: 0))
    }

    @Test func `a frame has members, and no box is in two`() {
        #expect(error(frames: [Frame(members: [], margin: 8)]) == .emptyFrame(frame: 0))
        #expect(error(frames: [Frame(members: [0, 4], margin: 8)]) == .frameMemberOutside(frame: 0))
        let twice = [Frame(members: [0, 1], margin: 8), Frame(members: [2, 1], margin: 8)]
        #expect(error(frames: twice) == .boxInTwoFrames(box: 1))
        #expect(error(frames: [Frame(members: [3, 3], margin: 8)]) == .boxInTwoFrames(box: 3))
    }

    @Test func `no box is in two groups of one rank, and no group crosses a frame`() {
        #expect(error(sameRank: [[0], [1, 9]]) == .rankMemberOutside(group: 1))
        #expect(error(sameRank: [[0, 1], [1, 2]]) == .boxInTwoRanks(box: 1))
        let frames = [Frame(members: [0, 1], margin: 8), Frame(members: [2], margin: 8)]
        #expect(error(frames: frames, sameRank: [[0, 1], [1, 2]]) == .boxInTwoRanks(box: 1))
        #expect(error(frames: frames, sameRank: [[0, 1], [2, 3]]) == .rankCrossesFrame(group: 1))
        #expect(error(frames: frames, sameRank: [[0, 2]]) == .rankCrossesFrame(group: 0))
    }

    @Test func `each error is a sentence that names its place`() {
        let errors: [SkeletonError] = [
            .boxSize(box: 7), .gap(7), .edgeOutside(edge: 7), .edgeToItself(edge: 7),
            .repeatedPair(edge: 7, earlier: 3), .edgeWeight(edge: 7), .edgeLength(edge: 7),
            .emptyFrame(frame: 7), .frameMemberOutside(frame: 7), .frameMargin(frame: 7),
            .boxInTwoFrames(box: 7), .rankMemberOutside(group: 7), .boxInTwoRanks(box: 7),
            .rankCrossesFrame(group: 7),
        ]
        for error in errors {
            #expect(error.description.contains("7"))
            #expect(!error.description.hasSuffix("."))
        }
        #expect(Set(errors.map(\.description)).count == errors.count)
    }
}
