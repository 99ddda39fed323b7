import Layout

/// Puts the heading, the list of findings and the legend around a placed chart.
struct PageComposer {
    let scene: Scene
    let cards: [PlacedCard]
    let frames: [PlacedFrame]
    let elbows: [PlacedElbow]
    let links: [PlacedLink]
    var headings: [PlacedHeading] = []
    /// A table has its final place: right of the margin and below the heading.
    var table: PlacedTable?

    func picture() -> Picture {
        let content = contentArea
        let shift = max(0, OrgMeasures.margin - content.x)
        let down = max(0, OrgMeasures.headHeight - content.y)
        let width = max(OrgMeasures.minimumWidth, content.maxX + shift + OrgMeasures.margin, headWidth)
        let listTop = max(OrgMeasures.headHeight, content.maxY + down) + 34
        let list = FindingListPlacement(scene: scene, top: listTop, width: width)
        let rule = list.bottom + 22
        let legend = LegendPlacement(entries: scene.legend, top: rule, width: width)
        return Picture(
            scene: scene,
            width: width.rounded(.up),
            height: (legend.bottom + OrgMeasures.margin / 2).rounded(.up),
            titleBaseline: Point(x: OrgMeasures.margin, y: titleBaseline),
            cards: cards.map { PlacedCard(card: $0.card, area: $0.area.moved(x: shift, y: down)) },
            frames: frames.map {
                PlacedFrame(frame: $0.frame, title: $0.title, area: $0.area.moved(x: shift, y: down))
            },
            elbows: elbows.map { PlacedElbow(line: $0.line, points: $0.points.moved(x: shift, y: down)) },
            links: links.map { link in
                PlacedLink(
                    link: link.link,
                    points: link.points.moved(x: shift, y: down),
                    isCurved: link.isCurved,
                    label: link.label.map {
                        PlacedLabel(text: $0.text, area: $0.area.moved(x: shift, y: down))
                    }
                )
            },
            headings: headings.map { heading in
                let place = Point(x: heading.baseline.x + shift, y: heading.baseline.y + down)
                return PlacedHeading(text: heading.text, baseline: place)
            },
            table: table,
            findings: list.findings,
            legend: legend.entries,
            legendRule: rule
        )
    }

    /// Higher where the way to other pictures stands below the heading.
    private var titleBaseline: Double { scene.navigation == nil ? 46 : 34 }

    private var headWidth: Double {
        let title = TextMetrics.width(of: String(scene.title.prefix(120)), PageStyle.title)
        return min(
            1_600,
            max(title, NoteMeasures.navigationWidth(scene.navigation ?? [])) + 2 * OrgMeasures.margin
        )
    }

    /// The area of everything that was placed, lines and labels included.
    private var contentArea: Rectangle {
        let areas =
            cards.map(\.area)
            + cards.filter { !$0.card.badges.isEmpty && !$0.card.isCompact }.map(\.badgeArea)
            + cards.filter { $0.card.mark != nil }.map(\.markArea)
            + frames.map(\.area) + links.compactMap { $0.label?.area } + (table?.areas ?? [])
        let points = elbows.flatMap(\.points) + links.flatMap(\.points)
        let left = (areas.map(\.x) + points.map(\.x)).min() ?? OrgMeasures.margin
        let top = (areas.map(\.y) + points.map(\.y)).min() ?? OrgMeasures.headHeight
        let right = (areas.map(\.maxX) + points.map(\.x)).max() ?? OrgMeasures.margin
        let bottom = (areas.map(\.maxY) + points.map(\.y)).max() ?? OrgMeasures.headHeight
        return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
    }
}

/// How the words around a chart are set.
enum PageStyle {
    static let title = TextStyle(size: 20, isBold: true)
    static let subtitle = TextStyle(size: 13)
    static let listTitle = TextStyle(size: 13, isBold: true)
    static let listText = TextStyle(size: 12)
    static let listHead = TextStyle(size: 12, isBold: true)
    static let legend = TextStyle(size: 12)
    static let columnHeading = TextStyle(size: 12, isBold: true)
}

extension [Point] {
    /// The same line at another place.
    func moved(x: Double, y: Double) -> [Point] { map { Point(x: $0.x + x, y: $0.y + y) } }
}
