/// Where the parts below one head stand, with the upper left corner of all of them at zero.
struct BodyPlan {
    /// The corner of each part below, in their order.
    private(set) var corners: [Point] = []
    /// For each column, where its reporting line runs; empty for a row.
    private(set) var trunks: [Double] = []
    /// The column of each part below; empty for a row.
    private(set) var columnOfPart: [Int] = []
    private(set) var width = 0.0
    private(set) var height = 0.0
    /// From the top to the first cards, which are level.
    private(set) var lead = 0.0

    /// - Parameters:
    ///   - item: the part that they are below.
    ///   - parts: the parts with the shapes they have.
    init(_ item: OutlineItem, _ body: Shape.Body, parts: [(isGroup: Bool, shape: Shape)], _ spacing: Spacing)
    {
        switch body {
        case .none: return
        case .row: placeRow(parts.map(\.shape), gap: spacing.blockGap)
        case .columns(let counts): placeColumns(counts, item, parts, spacing)
        }
    }

    private mutating func placeRow(_ shapes: [Shape], gap: Double) {
        lead = shapes.map(\.lead).max() ?? 0
        for shape in shapes {
            corners.append(Point(x: width, y: lead - shape.lead))
            width += shape.width + gap
            height = max(height, lead - shape.lead + shape.height)
        }
        width -= gap
    }

    private mutating func placeColumns(
        _ counts: [Int],
        _ item: OutlineItem,
        _ parts: [(isGroup: Bool, shape: Shape)],
        _ spacing: Spacing
    ) {
        let rowGap = item.isForest ? spacing.blockGap : spacing.rowGap
        let columnGap = item.isForest ? spacing.blockGap : spacing.columnGap
        let starts = counts.indices.map { counts[..<$0].reduce(0, +) }
        lead = starts.map { parts[$0].shape.lead }.max() ?? 0
        for (column, start) in starts.enumerated() {
            var y = lead - parts[start].shape.lead
            var columnWidth = 0.0
            for part in parts[start..<start + counts[column]] {
                let inset = part.isGroup || item.isLoose ? 0 : spacing.trunkInset
                corners.append(Point(x: width + inset, y: y))
                columnOfPart.append(column)
                y += part.shape.height + rowGap
                columnWidth = max(columnWidth, inset + part.shape.width)
            }
            trunks.append(width + spacing.trunkOffset)
            height = max(height, y - rowGap)
            width += columnWidth + columnGap
        }
        width -= columnGap
    }
}
