import Layout

/// Random skeletons in the shape of a buying committee: a few trees, lines across them, departments as frames.
struct RandomSkeleton {
    private var generator: SplitMix64
    private let count: Int
    private var edges: [Skeleton.Edge] = []
    private var pairs: Set<Set<Int>> = []
    private var frameOfBox: [Int?]

    /// The skeleton of a seed, always the same, of 2 boxes or more.
    static func make(seed: UInt64, upTo maximum: Int) throws -> Skeleton {
        var generator = SplitMix64(seed: seed)
        let count = Int.random(in: 2...maximum, using: &generator)
        var random = RandomSkeleton(generator: generator, count: count)
        return try random.skeleton()
    }

    private init(generator: SplitMix64, count: Int) {
        self.generator = generator
        self.count = count
        frameOfBox = Array(repeating: nil, count: count)
    }

    private mutating func skeleton() throws -> Skeleton {
        let boxes = (0..<count).map { _ in
            Skeleton.Box(width: number(in: 10...220), height: number(in: 10...90))
        }
        addTrees()
        addCrossLines()
        let frames = self.frames()
        return try Skeleton(
            boxes: boxes,
            edges: edges,
            frames: frames,
            sameRank: sameRank(),
            direction: chance(1, in: 2) ? .topToBottom : .leftToRight,
            boxGap: number(in: 0...40),
            rankGap: number(in: 0...80)
        )
    }

    private mutating func addTrees() {
        for child in 1..<count where !chance(1, in: 8) {
            let parent = Int.random(in: max(0, child - 12)..<child, using: &generator)
            addEdge(from: parent, to: child, isConstraining: true)
        }
    }

    private mutating func addCrossLines() {
        for _ in 0..<Int.random(in: 0...count, using: &generator) {
            let ends = (box(), box())
            addEdge(from: ends.0, to: ends.1, isConstraining: chance(2, in: 3))
        }
    }

    private mutating func addEdge(from: Int, to: Int, isConstraining: Bool) {
        guard from != to, pairs.insert([from, to]).inserted else { return }
        edges.append(
            Skeleton.Edge(
                from: from,
                to: to,
                weight: Int.random(in: 0...8, using: &generator),
                minimumLength: chance(1, in: 6) ? 3 : 1,
                isConstraining: isConstraining
            )
        )
    }

    private mutating func frames() -> [Skeleton.Frame] {
        var members: [[Int]] = []
        for _ in 0..<Int.random(in: 0...6, using: &generator) {
            // Some frames hold neighbours in the tree, some whatever comes.
            let start = box()
            let picked =
                chance(1, in: 2)
                ? Array(start..<min(count, start + 6))
                : (0..<Int.random(in: 1...6, using: &generator)).map { _ in box() }
            let free = Set(picked).filter { frameOfBox[$0] == nil }.sorted()
            guard !free.isEmpty else { continue }
            for box in free { frameOfBox[box] = members.count }
            members.append(free)
        }
        return members.map { Skeleton.Frame(members: $0, margin: number(in: 0...24)) }
    }

    /// Groups on one rank, each wholly inside one frame or outside of all.
    private mutating func sameRank() -> [[Int]] {
        var groups: [[Int]] = []
        var free = Set(0..<count)
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
            let home = frameOfBox[box()]
            let choice = free.filter { frameOfBox[$0] == home }.sorted().shuffled(using: &generator)
            let group = Array(choice.prefix(Int.random(in: 1...5, using: &generator)))
            free.subtract(group)
            groups.append(group)
        }
        return groups
    }

    private mutating func box() -> Int { Int.random(in: 0..<count, using: &generator) }

    private mutating func chance(_ times: Int, in all: Int) -> Bool {
        Int.random(in: 0..<all, using: &generator) < times
    }

    private mutating func number(in range: ClosedRange<Double>) -> Double {
        Double.random(in: range, using: &generator)
    }
}
