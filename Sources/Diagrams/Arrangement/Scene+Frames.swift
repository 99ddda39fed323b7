extension Scene {
    /// The same scene with other frames, in parts of its own; who is in none any more has the name of the unit on the card.
    func withFrames(_ pieces: [FramePiece]) -> Scene {
        let positions = positions
        let framed = Set(pieces.flatMap(\.members))
        var units: [Int: String] = [:]
        for frame in frames {
            for member in frame.members.compactMap({ positions[$0] }) where !framed.contains(member) {
                units[member] = frame.title
            }
        }
        var scene = Scene(
            title: title,
            subtitle: subtitle,
            description: description,
            language: language,
            cards: cards.enumerated().map { units[$0.offset].map($0.element.withUnit) ?? $0.element },
            tree: tree,
            frames: named(pieces),
            besideTree: besideTree,
            columns: columns,
            links: links,
            findings: findings,
            findingsTitle: findingsTitle,
            legend: legend
        )
        scene.navigation = navigation
        return scene
    }

    /// Frames in one piece keep their names.
    private func named(_ pieces: [FramePiece]) -> [UnitFrame] {
        var counts: [Int: Int] = [:]
        return pieces.map { piece in
            let frame = frames[piece.frame]
            let count = counts[piece.frame, default: 0] + 1
            counts[piece.frame] = count
            return UnitFrame(
                identifier: count == 1 ? frame.identifier : "\(frame.identifier)-\(count)",
                title: frame.title,
                members: piece.members.map { cards[$0].identifier }
            )
        }
    }
}

extension Card {
    /// The card with the name of a unit below all other words.
    fileprivate func withUnit(_ unit: String) -> Card {
        let textWidth = width - CardMeasures.textInset - CardMeasures.accessWidth - 8
        let lines = TextWrapping.wrap(
            unit,
            CardMeasures.subtitle,
            width: textWidth,
            maximumLines: max(1, CardMeasures.maximumSubtitleLines - subtitle.count)
        )
        var card = Card(
            identifier: identifier,
            kind: kind,
            sign: sign,
            isSignAssumed: isSignAssumed,
            title: title,
            subtitle: subtitle + lines.lines,
            chipRows: chipRows,
            accessLevel: accessLevel,
            badges: badges,
            fullTitle: fullTitle,
            description: "\(unit), \(description)",
            width: width,
            height: notesHeight
                + Typesetter.height(
                    titleLines: title.count,
                    subtitle.count + lines.lines.count,
                    chipRows: chipRows.count
                )
        )
        card.mark = mark
        card.form = form
        card.elsewhere = elsewhere
        return card
    }
}
