extension SkeletonError: CustomStringConvertible {
    /// What is wrong, in one English sentence.
    public var description: String {
        switch self {
        case .boxSize(let box):
            "box \(box) has a width or height that is not above 0 and up to \(Skeleton.maximumBoxSide) points"
        case .gap(let gap):
            "a gap of \(gap) is not from 0 to \(Skeleton.maximumGap) points"
        case .edgeOutside(let edge):
            "edge \(edge) has an end that is no box"
        case .edgeToItself(let edge):
            "edge \(edge) ends at the box where it starts"
        case .repeatedPair(let edge, let earlier):
            "edge \(edge) joins the same two boxes as edge \(earlier)"
        case .edgeWeight(let edge):
            "the weight of edge \(edge) is not from 0 to \(Skeleton.maximumWeight)"
        case .edgeLength(let edge):
            "the minimum length of edge \(edge) is not from 1 to \(Skeleton.maximumEdgeLength)"
        default:
            groupDescription
        }
    }

    private var groupDescription: String {
        switch self {
        case .emptyFrame(let frame):
            "frame \(frame) has no members"
        case .frameMemberOutside(let frame):
            "frame \(frame) has a member that is no box"
        case .frameMargin(let frame):
            "the margin of frame \(frame) is not from 0 to \(Skeleton.maximumGap) points"
        case .boxInTwoFrames(let box):
            "box \(box) is a member of frames more than once"
        case .rankMemberOutside(let group):
            "group \(group) of boxes on one rank has a member that is no box"
        case .boxInTwoRanks(let box):
            "box \(box) is a member of groups of one rank more than once"
        case .rankCrossesFrame(let group):
            "group \(group) of boxes on one rank has members inside and outside of a frame"
        default:
            "the skeleton was refused"
        }
    }
}
