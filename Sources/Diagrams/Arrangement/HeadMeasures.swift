/// What is kept free around the head of a part.
enum HeadMeasures {
    /// Inside a part, around its cards: for its frame, and for the line that joins the columns of a group.
    static func padding(
        of item: OutlineItem,
        columnCount: Int
    ) -> (left: Double, top: Double, right: Double, bottom: Double) {
        let bus = item.isGroup && !item.isLoose && columnCount > 1 ? Spacing.groupBusRoom : 0
        guard item.frame != nil else { return (0, bus, 0, 0) }
        // The first column of a group has room on its left, where its line runs.
        let left = item.isGroup && !item.isLoose ? 0 : OrgMeasures.framePadding
        return (left, bus + OrgMeasures.frameTitleHeight, OrgMeasures.framePadding, OrgMeasures.framePadding)
    }

    /// From a head to the parts below.
    static func gap(below body: Shape.Body, _ spacing: Spacing) -> Double {
        switch body {
        case .none: 0
        case .row: spacing.rankGap
        case .columns(let counts): counts.count == 1 ? spacing.hangGap : spacing.rankGap
        }
    }
}
