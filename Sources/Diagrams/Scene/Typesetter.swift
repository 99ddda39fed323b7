/// Sets what cards say: one width for all cards of a picture, and the height that each needs.
struct Typesetter {
    let width: Double

    /// From so many cards on a picture is so large that the width of most counts for more than that of the widest.
    private static let manyCards = 60

    /// The width at which most cards need one line, within limits.
    init(for drafts: [CardDraft]) {
        let widths = drafts.map(Typesetter.naturalWidth).sorted()
        let usual = drafts.count > Typesetter.manyCards ? widths[widths.count * 3 / 4] : widths.last
        let natural = usual ?? CardMeasures.narrowest
        let isOurs = drafts.allSatisfy { $0.kind == .ours }
        let narrowest = isOurs ? CardMeasures.narrowestOfOurs : CardMeasures.narrowest
        width = min(CardMeasures.widest, max(narrowest, natural)).rounded(.up)
    }

    func card(_ draft: CardDraft) -> Card {
        let textWidth = width - Typesetter.leftInset(draft) - Typesetter.rightInset(draft)
        let title = TextWrapping.wrap(
            draft.title,
            CardMeasures.title,
            width: textWidth,
            maximumLines: CardMeasures.maximumTitleLines
        )
        let subtitle = TextWrapping.wrap(
            draft.subtitle,
            CardMeasures.subtitle,
            width: textWidth,
            maximumLines: draft.maximumSubtitleLines
        )
        let rows = chipRows(draft.chips)
        return Card(
            identifier: draft.identifier,
            kind: draft.kind,
            sign: draft.sign,
            isSignAssumed: draft.isSignAssumed,
            title: title.lines,
            subtitle: subtitle.lines,
            chipRows: rows,
            accessLevel: draft.accessLevel,
            badges: draft.badges,
            fullTitle: draft.title,
            description: draft.description,
            width: width,
            height: Typesetter.height(
                titleLines: title.lines.count,
                subtitle.lines.count,
                chipRows: rows.count
            ),
            form: draft.form
        )
    }

    /// Where the text begins: behind the sign, if there is one.
    static func leftInset(_ draft: CardDraft) -> Double {
        draft.kind == .ours ? CardMeasures.inset : CardMeasures.textInset
    }

    private static func rightInset(_ draft: CardDraft) -> Double {
        switch draft.kind {
        case .gate, .impliedGate: CardMeasures.tip + 8
        default: draft.accessLevel == nil ? CardMeasures.inset : CardMeasures.accessWidth + 8
        }
    }

    private static func naturalWidth(_ draft: CardDraft) -> Double {
        let text = max(
            TextMetrics.width(of: String(draft.title.prefix(200)), CardMeasures.title),
            TextMetrics.width(of: String(draft.subtitle.prefix(200)), CardMeasures.subtitle)
        )
        let chips = draft.chips.reduce(-CardMeasures.chipGap) { sum, chip in
            sum + chipWidth(shown(chip)) + CardMeasures.chipGap
        }
        return max(Typesetter.leftInset(draft) + text + rightInset(draft), chips + 2 * CardMeasures.inset)
    }

    /// Where the heading ends and the pills begin.
    static func textBottom(titleLines: Int, _ subtitleLines: Int) -> Double {
        let title =
            CardMeasures.firstBaseline + Double(max(0, titleLines - 1)) * CardMeasures.title.lineHeight
        return title + Double(subtitleLines) * CardMeasures.subtitle.lineHeight
    }

    static func height(titleLines: Int, _ subtitleLines: Int, chipRows: Int) -> Double {
        let text = max(textBottom(titleLines: titleLines, subtitleLines), CardMeasures.firstBaseline + 15)
        guard chipRows > 0 else { return (text + CardMeasures.bottomPadding).rounded(.up) }
        let chips = Double(chipRows) * (CardMeasures.chipHeight + CardMeasures.chipGap) - CardMeasures.chipGap
        return (text + CardMeasures.bottomPadding + chips + CardMeasures.bottomPadding).rounded(.up)
    }

    private static func shown(_ chip: (text: String, isAssumed: Bool)) -> String {
        String(chip.text.prefix(200)) + (chip.isAssumed ? " ?" : "")
    }

    private static func chipWidth(_ text: String) -> Double {
        TextMetrics.width(of: text, CardMeasures.chip) + 2 * CardMeasures.chipPadding
    }

    /// Pills in rows, as many as fit; the last one counts what is left out.
    private func chipRows(_ chips: [(text: String, isAssumed: Bool)]) -> [[Chip]] {
        let available = width - 2 * CardMeasures.inset
        var rows: [[Chip]] = []
        var used = 0.0
        for (position, chip) in chips.enumerated() {
            let pill = self.chip(chip, available: available)
            if !rows.isEmpty, used + CardMeasures.chipGap + pill.width <= available {
                rows[rows.count - 1].append(pill)
                used += CardMeasures.chipGap + pill.width
                continue
            }
            guard rows.count < CardMeasures.maximumChipRows else {
                return withRemainder(rows, chips.dropFirst(position).map(\.text))
            }
            rows.append([pill])
            used = pill.width
        }
        return rows
    }

    private func chip(_ chip: (text: String, isAssumed: Bool), available: Double) -> Chip {
        let whole = Typesetter.shown(chip)
        let textWidth = available - 2 * CardMeasures.chipPadding
        let text = TextWrapping.cut(whole, CardMeasures.chip, width: textWidth).lines.first ?? ""
        return Chip(
            text: text,
            fullText: chip.text,
            isAssumed: chip.isAssumed,
            width: Typesetter.chipWidth(text)
        )
    }

    private func withRemainder(_ rows: [[Chip]], _ rest: [String]) -> [[Chip]] {
        guard var last = rows.last, let dropped = last.popLast() else { return rows }
        let text = "+\(rest.count + 1)"
        let names = ([dropped.fullText] + rest).joined(separator: ", ")
        last.append(Chip(text: text, fullText: names, isAssumed: false, width: Typesetter.chipWidth(text)))
        return rows.dropLast() + [last]
    }
}
