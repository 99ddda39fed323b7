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
        let level = RoutingGrid.drops(of: area).enumerated().flatMap { rank, y in
            [(rank, Point(x: area.maxX, y: y), Heading.right), (rank, Point(x: area.x, y: y), .left)]
        }
        let upright = RoutingGrid.slots(of: area).enumerated().flatMap { rank, x in
            [(rank, Point(x: x, y: area.maxY), Heading.down), (rank, Point(x: x, y: area.y), .up)]
        }
        return (level + upright).compactMap { rank, border, heading in
            guard !taken.contains(border), let crossing = grid.crossing(outside: border, heading) else {
                return nil
            }
            return Port(
                border: border,
                crossing: crossing,
                heading: heading,
                price: Double(rank) * LinkMeasures.slotPrice
            )
        }
    }
}

extension RoutingGrid {
    /// The free crossing one clearance away from a border.
    fileprivate func crossing(outside border: Point, _ heading: Heading) -> Int? {
        let clearance = LinkMeasures.clearances[0]
        return switch heading {
        case .right: crossing(x: border.x + clearance, y: border.y)
        case .left: crossing(x: border.x - clearance, y: border.y)
        case .down: crossing(x: border.x, y: border.y + clearance)
        case .up: crossing(x: border.x, y: border.y - clearance)
        }
    }
}
