import Layout

/// The lines of a view in columns: from the right side of a card to the left side of another, through the lanes between.
struct WayPlacement {
    let scene: Scene
    let plan: ColumnPlan
    let areas: [String: Rectangle]
    /// The left and the right edge of each column.
    let sides: [(left: Double, right: Double)]
    let laneHeights: [ColumnPlan.Item: Double]

    func links() -> [PlacedLink] {
        let starts = ports(of: \.from, towards: { $0[1] })
        let ends = ports(of: \.to, towards: { $0[$0.count - 2] })
        return scene.links.enumerated().compactMap { number, link in
            guard let from = areas[link.from], let to = areas[link.to], let start = starts[number],
                let end = ends[number]
            else { return nil }
            let points = [Point(x: from.maxX, y: start)] + lanes(number) + [Point(x: to.x, y: end)]
            return PlacedLink(link: link, points: points, isCurved: true, label: nil)
        }
    }

    private func lanes(_ number: Int) -> [Point] {
        plan.chains[number].flatMap { item -> [Point] in
            guard case .lane(_, let column) = item, let height = laneHeights[item] else { return [] }
            return [Point(x: sides[column].left, y: height), Point(x: sides[column].right, y: height)]
        }
    }

    /// Where each line ends on its card: those of one side below each other, in the order of where they lead, so that they do
    /// not cross at the card.
    private func ports(
        of side: KeyPath<SceneLink, String>,
        towards next: ([ColumnPlan.Item]) -> ColumnPlan.Item
    ) -> [Int: Double] {
        let numbers = scene.links.indices.filter { plan.chains[$0].count > 1 }
        var ports: [Int: Double] = [:]
        for (card, members) in Dictionary(grouping: numbers, by: { scene.links[$0][keyPath: side] }) {
            guard let area = areas[card] else { continue }
            func height(_ number: Int) -> Double { laneHeights[next(plan.chains[number])] ?? 0 }
            let sorted = members.sorted { (height($0), $0) < (height($1), $1) }
            // All lines come together at the signature.
            let isOnePort = scene.cards.first { $0.identifier == card }?.kind == .signature
            let room = isOnePort ? 0 : max(0, area.height - 2 * ColumnMeasures.portInset)
            let gap = min(ColumnMeasures.portGap, room / Double(max(1, sorted.count - 1)))
            let first = area.midY - gap * Double(sorted.count - 1) / 2
            for (position, number) in sorted.enumerated() { ports[number] = first + gap * Double(position) }
        }
        return ports
    }
}
