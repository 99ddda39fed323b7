/// A plain layout engine without any library: rows by the longest path, left to right in the order of the
/// skeleton. Its placements are right (nothing overlaps, frames hold their members and nothing else) but not
/// beautiful. It is there for tests of pictures, whose results must not change with a version of Graphviz.
///
/// The boxes outside of all frames, then the members of each frame, get a band of their own from left to right.
public struct RowLayoutEngine: LayoutEngine {
    /// An engine; it has nothing to set.
    public init() {}

    /// Places a skeleton in rows; it never throws.
    ///
    /// - Complexity: linear in boxes, edges and members, times the number of cycles that have to be broken.
    public func place(_ skeleton: Skeleton) throws(LayoutError) -> Placement {
        let rows = Rows(of: skeleton)
        var boxes = [Rectangle](
            repeating: Rectangle(x: 0, y: 0, width: 0, height: 0),
            count: skeleton.boxes.count
        )
        var frames: [Rectangle] = []
        var left = 0.0
        let framed = Set(skeleton.frames.flatMap(\.members))
        left = rows.fill(skeleton.boxes.indices.filter { !framed.contains($0) }, from: left, into: &boxes)
        for frame in skeleton.frames {
            _ = rows.fill(frame.members, from: left + frame.margin, into: &boxes)
            guard let extent = Rectangle.around(frame.members.map { boxes[$0] }) else { continue }
            frames.append(extent.grown(by: frame.margin))
            left = extent.maxX + frame.margin + rows.boxGap
        }
        guard skeleton.direction == .leftToRight else {
            return Placement(movingToOrigin: boxes, frames: frames)
        }
        return Placement(movingToOrigin: boxes.map(\.transposed), frames: frames.map(\.transposed))
    }
}

/// The rows of a skeleton, seen as if they went from top to bottom.
private struct Rows {
    let boxGap: Double
    private let rankOfBox: [Int]
    private let sizes: [Skeleton.Box]
    private let middleOfRank: [Double]

    init(of skeleton: Skeleton) {
        let isDownward = skeleton.direction == .topToBottom
        let sizes = skeleton.boxes.map {
            isDownward ? $0 : Skeleton.Box(width: $0.height, height: $0.width)
        }
        let rankOfBox = LongestPathRanks.ranks(of: skeleton)
        var heights = [Double](repeating: 0, count: (rankOfBox.max() ?? 0) + 1)
        for (box, rank) in rankOfBox.enumerated() {
            heights[rank] = max(heights[rank], sizes[box].height)
        }
        var top = 0.0
        middleOfRank = heights.map { height in
            defer { top += height + skeleton.rankGap }
            return top + height / 2
        }
        self.sizes = sizes
        self.rankOfBox = rankOfBox
        boxGap = skeleton.boxGap
    }

    /// Places boxes in their rows from a left edge on, and says where the next band starts.
    func fill(_ members: [Int], from left: Double, into boxes: inout [Rectangle]) -> Double {
        var nextLeft = [Double](repeating: left, count: middleOfRank.count)
        for box in members {
            let rank = rankOfBox[box]
            let size = sizes[box]
            boxes[box] = Rectangle(
                x: nextLeft[rank],
                y: middleOfRank[rank] - size.height / 2,
                width: size.width,
                height: size.height
            )
            nextLeft[rank] += size.width + boxGap
        }
        return nextLeft.max() ?? left
    }
}
