/// Why a skeleton was refused. Every number is a position in a list of the skeleton, from zero.
public enum SkeletonError: Error, Sendable, Hashable {
    /// A side of the box is not a number above zero and up to `Skeleton.maximumBoxSide`.
    case boxSize(box: Int)
    /// A gap is not a number from zero to `Skeleton.maximumGap`.
    case gap(Double)
    /// An end of the edge is no box.
    case edgeOutside(edge: Int)
    /// The edge ends where it starts.
    case edgeToItself(edge: Int)
    /// Two edges are for one pair of boxes, in the same or in opposite directions.
    case repeatedPair(edge: Int, earlier: Int)
    /// The weight is not from zero to `Skeleton.maximumWeight`.
    case edgeWeight(edge: Int)
    /// The minimum length is not from one to `Skeleton.maximumEdgeLength`.
    case edgeLength(edge: Int)
    /// The frame has no member.
    case emptyFrame(frame: Int)
    /// A member of the frame is no box.
    case frameMemberOutside(frame: Int)
    /// The margin is not a number from zero to `Skeleton.maximumGap`.
    case frameMargin(frame: Int)
    /// The box is named by two frames, or twice by one.
    case boxInTwoFrames(box: Int)
    /// A member of the group of one rank is no box.
    case rankMemberOutside(group: Int)
    /// The box is named by two groups of one rank, or twice by one.
    case boxInTwoRanks(box: Int)
    /// The group of one rank is neither wholly inside one frame nor wholly outside all frames: an engine
    /// would push boxes out of their frame to obey it.
    case rankCrossesFrame(group: Int)
}
