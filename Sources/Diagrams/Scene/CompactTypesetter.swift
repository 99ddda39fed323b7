/// The measures of a small card, in points.
enum CompactMeasures {
    static let title = TextStyle(size: 12, isBold: true)
    static let subtitle = TextStyle(size: 10.5)
    static let badge = TextStyle(size: 10, isBold: true)
    static let cornerRadius = 7.0
    static let barWidth = 4.0
    static let signRadius = 8.0
    /// The middle of the signs, from the left and from the top.
    static let signInset = 17.0
    static let signDrop = 15.0
    static let textInset = 32.0
    static let firstBaseline = 19.0
    static let bottomPadding = 11.0
    static let smallest = 30.0
    /// What stays free at the right edge.
    static let rightInset = 9.0
    static let accessWidth = 15.0
    static let sayWidth = 17.0
    static let badgeWidth = 19.0
    static let badgeRadius = 8.0

    /// The first baseline below the signs.
    static let lowBaseline = 41.0
    /// Where words begin that stand below the signs, or without one.
    static let plainInset = 12.0
}

/// Sets what small cards say, at a given width.
struct CompactTypesetter {
    let width: Double
    var maximumTitleLines = 1
    var maximumSubtitleLines = 1
    /// Whether the words stand below the signs.
    var isTall = false

    func card(_ draft: CardDraft) -> Card {
        let isPlain = isTall || draft.kind == .ours
        let inset = isPlain ? CompactMeasures.plainInset : CompactMeasures.textInset
        let signs = isTall ? CompactMeasures.rightInset : CompactTypesetter.signsWidth(draft) + 4
        let textWidth = width - inset - signs
        let title = TextWrapping.wrap(
            draft.title,
            CompactMeasures.title,
            width: textWidth,
            maximumLines: maximumTitleLines
        )
        // Below the signs on the right a line has the whole width.
        let subtitle = TextWrapping.wrap(
            draft.subtitle,
            CompactMeasures.subtitle,
            width: width - inset - CompactMeasures.rightInset,
            maximumLines: maximumSubtitleLines
        )
        var form = draft.form ?? CardForm()
        form.isCompact = true
        form.isTall = isTall
        return Card(
            identifier: draft.identifier,
            kind: draft.kind,
            sign: draft.sign,
            isSignAssumed: draft.isSignAssumed,
            title: title.lines,
            subtitle: subtitle.lines,
            chipRows: [],
            accessLevel: draft.accessLevel,
            badges: draft.badges,
            fullTitle: draft.title,
            description: draft.description,
            width: width,
            height: height(titleLines: title.lines.count, subtitle.lines.count),
            form: form
        )
    }

    /// The width at which every title needs one line.
    static func naturalWidth(_ draft: CardDraft) -> Double {
        let title = TextMetrics.width(of: String(draft.title.prefix(200)), CompactMeasures.title)
        let subtitle = TextMetrics.width(of: String(draft.subtitle.prefix(200)), CompactMeasures.subtitle)
        let text = max(title + signsWidth(draft) + 4, subtitle + CompactMeasures.rightInset)
        let inset = draft.kind == .ours ? CompactMeasures.plainInset : CompactMeasures.textInset
        return (inset + text).rounded(.up) + 1
    }

    /// What our access, the star and the numbers take on the right.
    private static func signsWidth(_ draft: CardDraft) -> Double {
        CompactMeasures.rightInset + (draft.accessLevel == nil ? 0 : CompactMeasures.accessWidth)
            + (draft.form?.say == nil ? 0 : CompactMeasures.sayWidth)
            + Double(draft.badges.count) * CompactMeasures.badgeWidth
    }

    private func height(titleLines: Int, _ subtitleLines: Int) -> Double {
        let title = Double(max(0, titleLines - 1)) * CompactMeasures.title.lineHeight
        let subtitle = Double(subtitleLines) * CompactMeasures.subtitle.lineHeight
        let first = isTall ? CompactMeasures.lowBaseline : CompactMeasures.firstBaseline
        let text = first + title + subtitle + CompactMeasures.bottomPadding
        return max(CompactMeasures.smallest, text).rounded(.up)
    }
}
