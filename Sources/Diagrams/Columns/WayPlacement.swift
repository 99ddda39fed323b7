import Layout

/// The lines of a view in columns: from the right side of a card to the left side of another, through the lanes between.
struct WayPlacement {
    let scene: Scene
    let plan: ColumnPlan
    let areas: [String: Rectangle]
    /// The left and the right edge of each column.
    let sides: [(left: Double, right: Double)]
    let laneHeights: [ColumnPlan.Item: Double]
    /// How far apart lines end on a card, at most.
    var portGap = ColumnMeasures.portGap

    func links() -> [PlacedLink] {
        let starts = ports(of: { $0.first }, towards: { $0[1] })
        let ends = ports(of: { $0.last }, towards: { $0[$0.count - 2] })
        return scene.links.enumerated().compactMap { number, link in
            let chain = plan.chains[number]
            guard let left = chain.first?.card, let from = areas[left],
                let to = chain.last?.card.flatMap({ areas[$0] }),
                let start = starts[number], let end = ends[number]
            else { return nil }
            let points = [Point(x: from.maxX, y: start)] + lanes(number) + [Point(x: to.x, y: end)]
            // A line that leads back is the same line, from its other end.
            let directed = left == link.from ? points : points.reversed()
            return PlacedLink(link: link, points: directed, isCurved: true, label: nil)
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
        of side: ([ColumnPlan.Item]) -> ColumnPlan.Item?,
        towards next: ([ColumnPlan.Item]) -> ColumnPlan.Item
    ) -> [Int: Double] {
        let numbers = scene.links.indices.filter { plan.chains[$0].count > 1 }
        var ports: [Int: Double] = [:]
        for (item, members) in Dictionary(grouping: numbers, by: { side(plan.chains[$0]) }) {
            guard let card = item?.card, let area = areas[card] else { continue }
            func height(_ number: Int) -> Double { laneHeights[next(plan.chains[number])] ?? 0 }
            let sorted = members.sorted { (height($0), $0) < (height($1), $1) }
            // All lines come together at the signature.
            let isOnePort = scene.cards.first { $0.identifier == card }?.kind == .signature
            let room = isOnePort ? 0 : max(0, area.height - 2 * ColumnMeasures.portInset)
            let gap = min(portGap, room / Double(max(1, sorted.count - 1)))
            let first = area.midY - gap * Double(sorted.count - 1) / 2
            for (position, number) in sorted.enumerated() { ports[number] = first + gap * Double(position) }
        }
        return ports
    }
}
