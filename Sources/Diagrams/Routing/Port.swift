import Layout

/// Where a line may touch a card, and the crossing of the grid just outside.
struct Port {
    /// On the border of the card.
    let border: Point
    /// On the grid, one clearance away.
    let crossing: Int
    /// Away from the card.
    let heading: Heading
    /// What ending here costs.
    let price: Double

    /// The free ports of a card. The middle of the upper and the lower side belongs to reporting lines.
    static func ports(of area: Rectangle, on grid: RoutingGrid, taken: Set<Point>) -> [Port] {
        var ports: [Port] = []
        let clearance = LinkMeasures.clearances[0]
        for (rank, slot) in LinkMeasures.slots.enumerated() {
            let x = RoutingGrid.slot(slot, low: area.x, high: area.maxX)
            let y = RoutingGrid.slot(slot, low: area.y, high: area.maxY)
            let sides: [(Point, Heading, Point)] = [
                (Point(x: area.maxX, y: y), .right, Point(x: area.maxX + clearance, y: y)),
                (Point(x: area.x, y: y), .left, Point(x: area.x - clearance, y: y)),
                (Point(x: x, y: area.maxY), .down, Point(x: x, y: area.maxY + clearance)),
                (Point(x: x, y: area.y), .up, Point(x: x, y: area.y - clearance)),
            ]
            for (border, heading, outside) in sides where !taken.contains(border) {
                guard let crossing = grid.crossing(x: outside.x, y: outside.y) else { continue }
                ports.append(
                    Port(
                        border: border,
                        crossing: crossing,
                        heading: heading,
                        price: Double(rank) * LinkMeasures.slotPrice
                    )
                )
            }
        }
        return ports
    }
}
