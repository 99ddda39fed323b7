/// The legend, entry after entry, in as many lines as the width of the picture asks for.
struct LegendPlacement {
    let entries: [PlacedLegendEntry]
    /// Where the legend ends.
    let bottom: Double

    private static let lineSign = 34.0
    private static let roundSign = 20.0
    private static let gap = 26.0
    private static let lineHeight = 30.0

    init(entries: [LegendEntry], top: Double, width: Double) {
        var placed: [PlacedLegendEntry] = []
        var x = OrgMeasures.margin
        var y = top + 30
        var wasLine = true
        for entry in entries {
            let sign = entry.sign.isLine ? LegendPlacement.lineSign : LegendPlacement.roundSign
            let text = TextMetrics.width(of: entry.text, PageStyle.legend)
            let isNewGroup = wasLine && !entry.sign.isLine && x > OrgMeasures.margin
            if isNewGroup || x + sign + 8 + text > width - OrgMeasures.margin, x > OrgMeasures.margin {
                x = OrgMeasures.margin
                y += LegendPlacement.lineHeight
            }
            placed.append(
                PlacedLegendEntry(
                    entry: entry,
                    origin: Point(x: x, y: y),
                    textStart: Point(x: x + sign + 8, y: y + 4)
                )
            )
            x += sign + 8 + text + LegendPlacement.gap
            wasLine = entry.sign.isLine
        }
        self.entries = placed
        bottom = entries.isEmpty ? top : y + 14
    }
}

extension LegendEntry.Sign {
    /// Whether the sign is a piece of a line.
    var isLine: Bool {
        switch self {
        case .treeLine, .link, .assumedLine: true
        case .card, .access, .say, .onlyWay, .contact, .thread, .badge, .mark: false
        }
    }
}
