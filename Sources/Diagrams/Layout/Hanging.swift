import Layout

/// One reporting line before it is known at which height it runs.
struct Hanging {
    let line: TreeLine
    let parent: Rectangle
    let child: Rectangle
    /// Where the cards of the child's rank begin.
    let rankTop: Double
    /// Whether the child hangs in a stack.
    let isStack: Bool

    /// Where the line comes down to the child.
    var end: Double { isStack ? trunk : child.midX }

    private var trunk: Double { child.x - OrgMeasures.trunkInset + OrgMeasures.trunkOffset }

    /// Whether the line goes straight down, without a level part.
    var isPlumb: Bool {
        // Half a point of rounding is no bend. A stack right below its manager hangs from the manager's left side.
        if !isStack { return abs(parent.midX - child.midX) <= 1 }
        return trunk > parent.x + CardMeasures.cornerRadius && trunk < parent.midX
    }

    func points(bus: Double) -> [Point] {
        let start = isPlumb ? Point(x: end, y: parent.maxY) : Point(x: parent.midX, y: parent.maxY)
        let level = isPlumb ? [] : [Point(x: start.x, y: bus), Point(x: end, y: bus)]
        let arrival =
            isStack
            ? [Point(x: end, y: child.midY), Point(x: child.x, y: child.midY)] : [Point(x: end, y: child.y)]
        return [start] + level + arrival
    }
}
