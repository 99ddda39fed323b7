/// What a layout engine gets to see of a picture: boxes of known size, the lines that order them, and the
/// frames around them. It holds no word of a user and nothing that an engine could stumble over: whatever
/// would make a layout engine crash, hang or draw something wrong is refused when the skeleton is made.
///
/// Boxes, edges and frames are known by their position in these lists. Frames do not nest.
public struct Skeleton: Sendable, Hashable {
    /// The boxes to place.
    public let boxes: [Box]
    /// The lines between boxes: at most one for each pair of boxes, whichever way it goes.
    public let edges: [Edge]
    /// The clusters: the engine keeps the members of each together, and all other boxes out of it.
    public let frames: [Frame]
    /// Groups of boxes that stand on one rank.
    public let sameRank: [[Int]]
    /// Which way the ranks follow each other.
    public let direction: Direction
    /// The least distance between two boxes of one rank, in points.
    public let boxGap: Double
    /// The least distance between two ranks, in points.
    public let rankGap: Double

    /// The largest width or height of a box, in points: about seven metres.
    public static let maximumBoxSide = 20_000.0
    /// The largest gap or margin, in points.
    public static let maximumGap = 5_000.0
    /// The largest weight of an edge.
    public static let maximumWeight = 1_000
    /// The largest number of ranks that an edge may ask to span.
    public static let maximumEdgeLength = 100

    /// A skeleton that an engine can take without harm.
    ///
    /// - Throws: the first `SkeletonError` met: boxes and gaps first, then edges, frames and ranks.
    /// - Complexity: linear in the number of boxes, edges and members.
    public init(
        boxes: [Box],
        edges: [Edge] = [],
        frames: [Frame] = [],
        sameRank: [[Int]] = [],
        direction: Direction = .topToBottom,
        boxGap: Double,
        rankGap: Double
    ) throws(SkeletonError) {
        try SkeletonChecks.check(boxes: boxes, gaps: [boxGap, rankGap])
        try SkeletonChecks.check(edges: edges, boxCount: boxes.count)
        let frameOfBox = try SkeletonChecks.frameOfBox(frames, boxCount: boxes.count)
        try SkeletonChecks.check(sameRank: sameRank, frameOfBox: frameOfBox)
        self.boxes = boxes
        self.edges = edges
        self.frames = frames
        self.sameRank = sameRank
        self.direction = direction
        self.boxGap = boxGap
        self.rankGap = rankGap
    }
}
