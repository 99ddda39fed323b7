extension GraphvizLayoutEngine {
    /// How large a skeleton may be. A layout cannot be stopped once it has begun.
    public struct Limits: Sendable, Hashable {
        /// The most boxes.
        public var boxes: Int
        /// The most edges.
        public var edges: Int
        /// The most passages: ranks that edges cross on their way without stopping there. Dense networks have
        /// few boxes and edges but many of these, and they are what a layout spends its time on.
        public var passages: Int

        /// Limits of each kind.
        public init(boxes: Int, edges: Int, passages: Int) {
            self.boxes = boxes
            self.edges = edges
            self.passages = passages
        }

        /// Far more than anyone can read, and still a matter of seconds.
        public static let standard = Limits(boxes: 5_000, edges: 10_000, passages: 10_000)
    }
}
