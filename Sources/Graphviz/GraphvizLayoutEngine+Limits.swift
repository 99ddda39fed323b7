extension GraphvizLayoutEngine {
    /// How large a skeleton may be. A layout cannot be stopped once it has begun.
    public struct Limits: Sendable, Hashable {
        /// The most boxes.
        public var boxes: Int
        /// The most edges.
        public var edges: Int

        /// Limits of boxes and edges.
        public init(boxes: Int, edges: Int) {
            self.boxes = boxes
            self.edges = edges
        }

        /// Far more than anyone can read, and still a matter of seconds.
        public static let standard = Limits(boxes: 5_000, edges: 10_000)
    }
}
