import Diagrams
import Layout

/// What a table promises and does not keep: every cell has its place, none lies on another, everybody stands in theirs.
struct TableFaults {
    let picture: Picture
    let table: PlacedTable

    static func of(_ picture: Picture) -> [String] {
        guard let table = picture.table else { return [] }
        let faults = TableFaults(picture: picture, table: table)
        return faults.grid + faults.coverage + faults.outside
    }

    private var areas: [String: Rectangle] {
        Dictionary(
            picture.cards.map { ($0.card.identifier, $0.area) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Each card of a cell lies on the ground of this cell alone.
    private var grid: [String] {
        guard let grid = picture.scene.grid else { return [] }
        let areas = areas
        return grid.cells.flatMap { cell in
            let number = cell.row * grid.columns.count + cell.column
            guard table.bands.indices.contains(number) else { return ["a cell without a ground"] }
            let ground = table.bands[number].area
            return cell.cards.filter { areas[$0].map(ground.contains) != true }.map {
                "\($0) is not in its cell"
            }
        } + overlaps(table.bands.map(\.area), "grounds")
    }

    /// Each sign stands beside its people: in the row of one and in the column of the other.
    private var coverage: [String] {
        guard let coverage = picture.scene.coverage else { return [] }
        let areas = areas
        let lost =
            table.meetings.count == coverage.meetings.count && table.reaches.count == coverage.reaches.count
            ? [] : ["\(table.meetings.count) of \(coverage.meetings.count) meetings"]
        let apart = table.meetings.filter { placed in
            guard let theirs = areas[placed.meeting.theirs] else { return true }
            let isBeside = placed.area.midY > theirs.y && placed.area.midY < theirs.maxY
            let isBelow = placed.area.midX > theirs.x && placed.area.midX < theirs.maxX
            return !isBeside && !isBelow
        }
        return lost + apart.map { "\($0.meeting.identifier) stands apart" }
            + overlaps(table.meetings.map(\.area) + table.reaches.map(\.area), "cells")
            + onCards(table.meetings.map(\.area) + table.reaches.map(\.area))
    }

    private func onCards(_ cells: [Rectangle]) -> [String] {
        picture.cards.filter { placed in cells.contains { $0.collides(with: placed.area) } }
            .map { "a cell overlaps \($0.card.identifier)" }
    }

    private func overlaps(_ areas: [Rectangle], _ name: String) -> [String] {
        areas.indices.filter { first in
            areas[(first + 1)...].contains { $0.collides(with: areas[first]) }
        }
        .map { "two \(name) overlap at \(areas[$0])" }
    }

    private var outside: [String] {
        let page = Rectangle(x: 0, y: 0, width: picture.width, height: picture.height)
        return (table.bands.map(\.area) + table.meetings.map(\.area) + table.reaches.map(\.area))
            .filter { !page.contains($0) }.map { "\($0) is not inside of the picture" }
    }
}
