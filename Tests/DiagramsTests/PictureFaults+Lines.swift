import Diagrams
import Layout

extension PictureFaults {
    var links: [String] {
        picture.links.flatMap { placed -> [String] in
            let link = placed.link
            guard let from = areas[link.from], let to = areas[link.to], let start = placed.points.first,
                let end = placed.points.last, placed.points.count > 1
            else { return ["\(link.identifier) has no ends"] }
            return (from.hasOnBorder(start) ? [] : ["\(link.identifier) does not start on its card"])
                + (to.hasOnBorder(end) ? [] : ["\(link.identifier) does not end on its card"])
                + cardsCrossed(by: placed.passed).map { "\(link.identifier) crosses \($0)" }
                + (placed.isCurved ? [] : slants(placed.points, link.identifier))
        }
    }

    var elbows: [String] {
        picture.elbows.flatMap { placed -> [String] in
            let name = "the line from \(placed.line.parent) to \(placed.line.child)"
            guard let parent = areas[placed.line.parent], let child = areas[placed.line.child],
                let start = placed.points.first, let end = placed.points.last, placed.points.count > 1
            else { return ["\(name) has no ends"] }
            let near = PictureFaults.tolerance
            let isBelow = abs(start.y - parent.maxY) <= near && parent.hasOnBorder(start)
            let isAbove = abs(end.y - child.y) <= near && child.hasOnBorder(end)
            let isBeside = abs(end.x - child.x) <= near && child.hasOnBorder(end)
            return (isBelow ? [] : ["\(name) does not start below its manager"])
                + (isAbove || isBeside ? [] : ["\(name) does not end above or left of its report"])
                + cardsCrossed(by: placed.points).map { "\(name) crosses \($0)" }
                + slants(placed.points, name)
        }
    }

    /// The cards whose inside a line touches.
    private func cardsCrossed(by points: [Point]) -> [String] {
        let stretches = zip(points, points.dropFirst()).map { Rectangle($0, $1).grown(by: 0.01) }
        return picture.cards.filter { placed in
            let inside = placed.area.grown(by: -PictureFaults.tolerance)
            return stretches.contains { $0.collides(with: inside) }
        }
        .map(\.card.identifier)
    }

    /// Lines are level or upright: half a point of rounding is nothing that anybody sees.
    private func slants(_ points: [Point], _ name: String) -> [String] {
        let hasSlant = zip(points, points.dropFirst()).contains { one, other in
            min(abs(one.x - other.x), abs(one.y - other.y)) > PictureFaults.tolerance
        }
        return hasSlant ? ["\(name) is slanted"] : []
    }
}

extension PlacedLink {
    /// The corners of a line, or points on a curve that are close together.
    fileprivate var passed: [Point] { isCurved ? WayCurve.samples(points) : points }
}
