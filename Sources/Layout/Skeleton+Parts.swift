extension Skeleton {
    /// Which way the ranks follow each other.
    public enum Direction: String, Sendable, Hashable, CaseIterable {
        /// The first rank is at the top.
        case topToBottom
        /// The first rank is at the left.
        case leftToRight
    }

    /// A box of fixed size. It is placed, never resized.
    public struct Box: Sendable, Hashable {
        /// The width, in points, above zero.
        public var width: Double
        /// The height, in points, above zero.
        public var height: Double

        /// A box from its extents in points.
        public init(width: Double, height: Double) {
            self.width = width
            self.height = height
        }
    }

    /// A line from one box to another. It orders boxes; the engine does not draw it. Between two boxes of one
    /// group of `sameRank` it has no effect.
    public struct Edge: Sendable, Hashable {
        /// The box where it starts.
        public var from: Int
        /// The box where it ends.
        public var to: Int
        /// How much the engine tries to keep it short and straight: 0 or more.
        public var weight: Int
        /// How many ranks it spans at least: 1 or more.
        public var minimumLength: Int
        /// Whether it puts its end on a later rank than its start.
        public var isConstraining: Bool

        /// An edge; as a rule it has weight 1 and goes from one rank to a later one.
        public init(
            from: Int,
            to: Int,
            weight: Int = 1,
            minimumLength: Int = 1,
            isConstraining: Bool = true
        ) {
            self.from = from
            self.to = to
            self.weight = weight
            self.minimumLength = minimumLength
            self.isConstraining = isConstraining
        }
    }

    /// A cluster: a frame around boxes that belong together.
    public struct Frame: Sendable, Hashable {
        /// The boxes inside: at least one, and none that is in another frame.
        public var members: [Int]
        /// The least distance between the frame and the boxes inside, in points.
        public var margin: Double

        /// A frame around boxes.
        public init(members: [Int], margin: Double) {
            self.members = members
            self.margin = margin
        }
    }
}
