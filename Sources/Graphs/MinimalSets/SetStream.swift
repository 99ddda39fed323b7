/// The sets of one size below one node, as far as they have been asked for.
struct SetStream {
    /// What the sets are of.
    struct Origin: Hashable {
        let node: UInt32
        let size: Int
    }

    /// A stream to draw from, and how many of its sets have been drawn.
    struct Source {
        let stream: Int
        var position = 0
    }

    let origin: Origin

    /// The sets so far, in dictionary order.
    var sets: [[Int]] = []

    /// Whether there are no more.
    var isExhausted = false

    /// Whether the two streams below have been found.
    var isOpen = false

    /// The sets without the variable of the node.
    var without: Source?

    /// The sets to which the variable of the node is added.
    var with: Source?

    init(origin: Origin) {
        self.origin = origin
    }
}
