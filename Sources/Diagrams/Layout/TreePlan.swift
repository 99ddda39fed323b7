import Layout

/// A box of the tree: one card, or a stack of cards that Graphviz sees as one box.
struct TreeBox {
    /// The positions of the cards in the scene.
    var cards: [Int]
    /// In how many columns they stand.
    var columns = 1
    /// The manager of a stack; `nil` for a single card and for people without a reporting line.
    var manager: Int?
    /// Whether this is a stack.
    var isStack: Bool { cards.count > 1 }
}

/// How a scene becomes boxes: leaf reports of one manager and unit are stacked, and so are people without any
/// reporting line, so that a manager with thirty reports still fits a page.
struct TreePlan {
    /// The boxes, managers before their reports in the order of the scene.
    private(set) var boxes: [TreeBox] = []
    /// The reporting lines between boxes.
    private(set) var edges: [(from: Int, to: Int)] = []
    /// The box of each card of the tree.
    private(set) var boxOfCard: [Int: Int] = [:]

    /// From how many leaf reports on they are stacked: a small tree has room to show each beside the other.
    private static func smallestStack(in cardCount: Int) -> Int { cardCount <= 10 ? 4 : 2 }

    init(_ scene: Scene) {
        let beside = Set(scene.besideTree)
        let inTree = scene.cards.indices.filter { !beside.contains(scene.cards[$0].identifier) }
        let positions = Dictionary(
            scene.cards.enumerated().map { ($0.element.identifier, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        var reports: [Int: [Int]] = [:]
        var managers: [Int: Int] = [:]
        for line in scene.tree {
            guard let parent = positions[line.parent], let child = positions[line.child] else { continue }
            reports[parent, default: []].append(child)
            managers[child] = parent
        }
        let frames = TreePlan.frameOfCard(scene, positions)
        let stacks = TreePlan.stacks(inTree, reports: reports, managers: managers, frames: frames)
        for card in inTree where boxOfCard[card] == nil {
            add(stacks[card] ?? TreeBox(cards: [card], manager: managers[card]))
        }
        sortDepthFirst()
        for (number, box) in boxes.enumerated() {
            guard let manager = box.manager, let from = boxOfCard[manager] else { continue }
            edges.append((from: from, to: number))
        }
    }

    private static func frameOfCard(_ scene: Scene, _ positions: [String: Int]) -> [Int: Int] {
        var frames: [Int: Int] = [:]
        for (number, frame) in scene.frames.enumerated() {
            for member in frame.members.compactMap({ positions[$0] }) { frames[member] = number }
        }
        return frames
    }

    /// The stacks, by their first card.
    private static func stacks(
        _ cards: [Int],
        reports: [Int: [Int]],
        managers: [Int: Int],
        frames: [Int: Int]
    ) -> [Int: TreeBox] {
        let leaves = cards.filter { reports[$0] == nil }
        let groups = Dictionary(grouping: leaves) { [managers[$0] ?? -1, frames[$0] ?? -1] }
        let leafCounts = Dictionary(grouping: leaves) { managers[$0] ?? -1 }.mapValues(\.count)
        let smallest = smallestStack(in: cards.count)
        var stacks: [Int: TreeBox] = [:]
        for group in groups.values where group.count >= smallest {
            let manager = managers[group[0]]
            let siblings = leafCounts[manager ?? -1] ?? group.count
            let columns = columns(for: group.count, among: siblings)
            stacks[group[0]] = TreeBox(cards: group, columns: columns, manager: manager)
        }
        return stacks
    }

    /// Each manager followed by all below them: from this order Graphviz finds a layout without crossing lines, which
    /// frames make it miss from others.
    private mutating func sortDepthFirst() {
        var below: [Int: [Int]] = [:]
        var pending: [Int] = []
        for (number, box) in boxes.enumerated().reversed() {
            if let manager = box.manager, let parent = boxOfCard[manager], parent != number {
                below[parent, default: []].append(number)
            } else {
                pending.append(number)
            }
        }
        let found = boxes
        boxes = []
        while let number = pending.popLast() {
            add(found[number])
            pending += below[number] ?? []
        }
    }

    private mutating func add(_ box: TreeBox) {
        for card in box.cards { boxOfCard[card] = boxes.count }
        boxes.append(box)
    }

    /// One column for a few cards, at most six for all leaf reports of one manager: together they are about as wide as
    /// high.
    private static func columns(for count: Int, among siblings: Int) -> Int {
        guard siblings > 6 else { return 1 }
        let all = min(6, max(2, (Double(siblings) * 0.45).squareRoot().rounded()))
        return max(1, Int((all * Double(count) / Double(siblings)).rounded()))
    }
}
