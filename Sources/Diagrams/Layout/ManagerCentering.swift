import Layout

/// Moves managers above the middle of their reports, where frames kept Graphviz from doing so.
///
/// Boxes move only sideways, only as far as their neighbours leave room, and never out of their frame or into another.
struct ManagerCentering {
    private let reports: [Int: [Int]]
    private let frameOfBox: [Int: Int]
    private let frames: [[Int]]

    /// What stays free between two boxes of a rank.
    private static let gap = 36.0

    init(plan: TreePlan, scene: Scene) {
        reports = Dictionary(grouping: plan.edges, by: \.from).mapValues { $0.map(\.to) }
        let positions = Dictionary(
            scene.cards.enumerated().map { ($0.element.identifier, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        frames = scene.frames.map { frame in
            Set(frame.members.compactMap { positions[$0] }.compactMap { plan.boxOfCard[$0] }).sorted()
        }
        var frameOfBox: [Int: Int] = [:]
        for (number, members) in frames.enumerated() {
            for box in members { frameOfBox[box] = number }
        }
        self.frameOfBox = frameOfBox
    }

    /// The boxes with managers moved, the lowest rank first, so that a manager follows a report that moved. Each rank is
    /// gone through from the right and from the left, so that neighbours make room for each other.
    func areas(_ placed: [Rectangle]) -> [Rectangle] {
        var areas = placed
        let ranks = Dictionary(grouping: areas.indices) { areas[$0].y.rounded() }
        for (_, rank) in ranks.sorted(by: { $0.key > $1.key }) {
            let rightmostFirst = rank.sorted { (areas[$0].x, $0) > (areas[$1].x, $1) }
            for box in rightmostFirst + rightmostFirst.reversed() { move(box, in: rank, &areas) }
        }
        return areas
    }

    private func move(_ box: Int, in rank: [Int], _ areas: inout [Rectangle]) {
        let below = (reports[box] ?? []).map { areas[$0] }
        guard let left = below.map(\.x).min(), let right = below.map(\.maxX).max() else { return }
        let own = areas[box]
        var lowest = -Double.infinity
        var highest = Double.infinity
        for obstacle in obstacles(for: box, in: rank, areas) {
            if obstacle.midX < own.midX { lowest = max(lowest, obstacle.maxX + ManagerCentering.gap) }
            if obstacle.midX >= own.midX {
                highest = min(highest, obstacle.x - ManagerCentering.gap - own.width)
            }
        }
        if let frame = frameOfBox[box].flatMap({ area(of: $0, areas) }) {
            lowest = max(lowest, frame.x)
            highest = min(highest, frame.maxX - own.width)
        }
        guard lowest <= highest else { return }
        areas[box].x = min(max((left + right) / 2 - own.width / 2, lowest), highest)
    }

    /// The other boxes of the rank, and the frames that reach into it.
    private func obstacles(for box: Int, in rank: [Int], _ areas: [Rectangle]) -> [Rectangle] {
        let own = areas[box]
        let others = rank.filter { $0 != box }.map { areas[$0] }
        let frameAreas = frames.indices.filter { $0 != frameOfBox[box] }.compactMap { area(of: $0, areas) }
        return others
            + frameAreas.map { $0.inset(by: -OrgMeasures.frameTitleHeight) }.filter {
                $0.y < own.maxY && own.y < $0.maxY
            }
    }

    private func area(of frame: Int, _ areas: [Rectangle]) -> Rectangle? {
        let members = frames[frame].map { areas[$0] }
        guard let left = members.map(\.x).min(), let right = members.map(\.maxX).max(),
            let top = members.map(\.y).min(), let bottom = members.map(\.maxY).max()
        else { return nil }
        return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
    }
}
