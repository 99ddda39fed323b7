import Layout

/// Skeletons with a known look.
enum Shapes {
    static let box = Skeleton.Box(width: 100, height: 40)

    static func chain(_ count: Int, direction: Skeleton.Direction = .topToBottom) throws -> Skeleton {
        try Skeleton(
            boxes: Array(repeating: box, count: count),
            edges: (1..<count).map { Skeleton.Edge(from: $0 - 1, to: $0) },
            direction: direction,
            boxGap: 20,
            rankGap: 40
        )
    }

    static func tree(_ count: Int, children: Int) throws -> Skeleton {
        try Skeleton(
            boxes: Array(repeating: box, count: count),
            edges: (1..<count).map { Skeleton.Edge(from: ($0 - 1) / children, to: $0) },
            boxGap: 20,
            rankGap: 40
        )
    }

    /// Every box with every other one.
    static func complete(_ count: Int) throws -> Skeleton {
        try Skeleton(
            boxes: Array(repeating: box, count: count),
            edges: (0..<count).flatMap { from in
                (from + 1..<count).map { Skeleton.Edge(from: from, to: $0) }
            },
            boxGap: 20,
            rankGap: 40
        )
    }
}
