import Layout

/// Moves managers above the middle of their reports, where frames kept Graphviz from doing so.
///
/// Only boxes outside every frame move, only sideways, and only as far as nothing is in the way.
struct ManagerCentering {
    private let reports: [Int: [Int]]
    private let framed: Set<Int>
    private let frames: [[Int]]

    init(plan: TreePlan, scene: Scene) {
        reports = Dictionary(grouping: plan.edges, by: \.from).mapValues { $0.map(\.to) }
        let positions = Dictionary(
            scene.cards.enumerated().map { ($0.element.identifier, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        frames = scene.frames.map { frame in
            Set(frame.members.compactMap { positions[$0] }.compactMap { plan.boxOfCard[$0] }).sorted()
        }
        framed = Set(frames.joined())
    }

    /// The boxes with managers moved, the lowest first, so that a manager follows a report that moved.
    func areas(_ placed: [Rectangle]) -> [Rectangle] {
        var areas = placed
        let movable = reports.keys.filter { !framed.contains($0) }
        for box in movable.sorted(by: { (areas[$0].y, $0) > (areas[$1].y, $1) }) {
            let below = (reports[box] ?? []).map { areas[$0] }
            guard let left = below.map(\.x).min(), let right = below.map(\.maxX).max() else { continue }
            let wanted = (left + right) / 2 - areas[box].width / 2
            areas[box].x = nearest(to: wanted, for: box, in: areas)
        }
        return areas
    }

    /// The place nearest to the wanted one that the neighbours in the rank leave free.
    private func nearest(to wanted: Double, for box: Int, in areas: [Rectangle]) -> Double {
        let own = areas[box]
        let frameAreas = frames.compactMap { members in area(around: members.map { areas[$0] }) }
        let others = areas.indices.filter { $0 != box && !framed.contains($0) }.map { areas[$0] } + frameAreas
        let beside = others.filter { $0.y < own.maxY + OrgMeasures.frameTitleHeight && own.y < $0.maxY }
        let gap = 36.0
        let lowest = beside.filter { $0.midX < own.midX }.map { $0.maxX + gap }.max() ?? -.infinity
        let highest = beside.filter { $0.midX >= own.midX }.map { $0.x - gap - own.width }.min() ?? .infinity
        guard lowest <= highest else { return own.x }
        return min(max(wanted, lowest), highest)
    }

    private func area(around areas: [Rectangle]) -> Rectangle? {
        guard let left = areas.map(\.x).min(), let right = areas.map(\.maxX).max(),
            let top = areas.map(\.y).min(), let bottom = areas.map(\.maxY).max()
        else { return nil }
        return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
            .inset(by: -OrgMeasures.frameTitleHeight)
    }
}
