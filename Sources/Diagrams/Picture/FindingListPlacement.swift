/// The list of findings below a chart: the number of each badge, what it is about, the headline.
struct FindingListPlacement {
    let findings: PlacedFindings?
    /// Where the list ends.
    let bottom: Double

    private static let titleColumn = 210.0
    /// How many groups a picture has room for.
    static let maximumRows = 60

    init(scene: Scene, top: Double, width: Double) {
        guard !scene.findings.isEmpty else {
            findings = nil
            bottom = top
            return
        }
        let left = OrgMeasures.margin
        let textLeft = left + 32 + FindingListPlacement.titleColumn + 16
        let textWidth = max(200, width - OrgMeasures.margin - textLeft)
        var rows: [PlacedFindingRow] = []
        var y = top + 34
        for row in scene.findings.prefix(FindingListPlacement.maximumRows) {
            let title = TextWrapping.cut(
                row.title,
                PageStyle.listHead,
                width: FindingListPlacement.titleColumn
            )
            let text = TextWrapping.wrap(row.text, PageStyle.listText, width: textWidth, maximumLines: 2)
            rows.append(
                PlacedFindingRow(
                    row: row,
                    center: Point(x: left + CardMeasures.badgeRadius, y: y - 4),
                    title: title.lines.first ?? "",
                    titleBaseline: Point(x: left + 32, y: y),
                    lines: text.lines,
                    textBaseline: Point(x: textLeft, y: y)
                )
            )
            y += max(1, Double(text.lines.count)) * PageStyle.listText.lineHeight + 13
        }
        findings = PlacedFindings(titleBaseline: Point(x: left, y: top), rows: rows)
        bottom = y - 13
    }
}
