/// The checks between any caller and a layout engine.
enum SkeletonChecks {
    static func check(boxes: [Skeleton.Box], gaps: [Double]) throws(SkeletonError) {
        for (index, box) in boxes.enumerated() where !isSide(box.width) || !isSide(box.height) {
            throw .boxSize(box: index)
        }
        for gap in gaps where !isGap(gap) {
            throw .gap(gap)
        }
    }

    static func check(edges: [Skeleton.Edge], boxCount: Int) throws(SkeletonError) {
        let boxes = 0..<boxCount
        // The key of a pair is one number, the same whichever way the edge goes.
        var firstOfPair: [Int: Int] = [:]
        for (index, edge) in edges.enumerated() {
            guard boxes.contains(edge.from), boxes.contains(edge.to) else { throw .edgeOutside(edge: index) }
            guard edge.from != edge.to else { throw .edgeToItself(edge: index) }
            guard (0...Skeleton.maximumWeight).contains(edge.weight) else { throw .edgeWeight(edge: index) }
            guard (1...Skeleton.maximumEdgeLength).contains(edge.minimumLength) else {
                throw .edgeLength(edge: index)
            }
            let pair = min(edge.from, edge.to) * boxCount + max(edge.from, edge.to)
            if let earlier = firstOfPair.updateValue(index, forKey: pair) {
                throw .repeatedPair(edge: index, earlier: earlier)
            }
        }
    }

    /// The frame of each box, after the frames were checked.
    static func frameOfBox(_ frames: [Skeleton.Frame], boxCount: Int) throws(SkeletonError) -> [Int?] {
        var frameOfBox = [Int?](repeating: nil, count: boxCount)
        for (index, frame) in frames.enumerated() {
            guard !frame.members.isEmpty else { throw .emptyFrame(frame: index) }
            guard isGap(frame.margin) else { throw .frameMargin(frame: index) }
            for box in frame.members {
                guard frameOfBox.indices.contains(box) else { throw .frameMemberOutside(frame: index) }
                guard frameOfBox[box] == nil else { throw .boxInTwoFrames(box: box) }
                frameOfBox[box] = index
            }
        }
        return frameOfBox
    }

    static func check(sameRank: [[Int]], frameOfBox: [Int?]) throws(SkeletonError) {
        var isTaken = [Bool](repeating: false, count: frameOfBox.count)
        for (index, group) in sameRank.enumerated() {
            for box in group {
                guard isTaken.indices.contains(box) else { throw .rankMemberOutside(group: index) }
                guard !isTaken[box] else { throw .boxInTwoRanks(box: box) }
                isTaken[box] = true
            }
            guard Set(group.map { frameOfBox[$0] }).count < 2 else { throw .rankCrossesFrame(group: index) }
        }
    }

    private static func isSide(_ length: Double) -> Bool {
        length.isFinite && length > 0 && length <= Skeleton.maximumBoxSide
    }

    private static func isGap(_ length: Double) -> Bool {
        length.isFinite && length >= 0 && length <= Skeleton.maximumGap
    }
}
