import StakeholderModel

/// The lines, the columns and the words of a difference.
extension SceneDifference {
    /// Lines that are new or changed between cards that are not, and those that are gone.
    var links: [SceneLink] {
        let earlier = Dictionary(
            old.links.map { ($0.identifier, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let later = Set(new.links.map(\.identifier))
        let present = new.links.map { link -> SceneLink in
            guard let before = earlier[link.identifier] else {
                let isBetweenOld = oldCards[link.from] != nil && oldCards[link.to] != nil
                return isBetweenOld ? link.marked(.added, language) : link
            }
            let isSame =
                before.label == link.label && before.kind == link.kind && before.isAssumed == link.isAssumed
            return isSame ? link : link.marked(.changed, language)
        }
        let gone = old.links.filter { link in
            !later.contains(link.identifier) && isShown(link.from) && isShown(link.to)
                && (!link.label.isEmpty || isGone(link.from) || isGone(link.to))
        }
        return present + gone.map { $0.marked(.gone, language) }
    }

    private func isShown(_ name: String) -> Bool { newCards[name] != nil || isGone(name) }

    /// Somebody who is gone stands in the column of most of those who stood in theirs.
    var columns: [SceneColumn] {
        guard !new.columns.isEmpty else { return [] }
        var columns = new.columns.map(\.cards)
        for (number, column) in old.columns.enumerated() {
            let gone = column.cards.filter(isGone)
            guard !gone.isEmpty else { continue }
            let target = target(of: column, number)
            for card in gone {
                let before = column.cards.prefix { $0 != card }.last { columns[target].contains($0) }
                let place = before.flatMap { columns[target].firstIndex(of: $0) }.map { $0 + 1 }
                columns[target].insert(card, at: place ?? 0)
            }
        }
        return zip(new.columns, columns).map { SceneColumn(title: $0.title, cards: $1) }
    }

    /// Somebody who is gone from a table of cells stands in the cell in which they stood.
    var grid: SceneGrid? {
        guard var grid = new.grid, let earlier = old.grid else { return new.grid }
        for name in earlier.cells.flatMap(\.cards) where isGone(name) {
            guard let place = earlier.place(of: name, in: grid) else { continue }
            grid.add(name, row: place.row, column: place.column)
        }
        return grid
    }

    private func target(of column: SceneColumn, _ number: Int) -> Int {
        let shared = new.columns.map { Set($0.cards).intersection(column.cards).count }
        if let most = shared.max(), most > 0, let found = shared.firstIndex(of: most) { return found }
        if !column.title.isEmpty, let same = new.columns.firstIndex(where: { $0.title == column.title }) {
            return same
        }
        return min(number, new.columns.count - 1)
    }

    /// `18 February 2025 → 12 March 2025 · 2 new, 1 changed`.
    func subtitle(_ days: (CalendarDate, CalendarDate)) -> String {
        let (first, last) = (days.0.wording.text(in: language), days.1.wording.text(in: language))
        let span = days.0 == days.1 ? last : "\(first) → \(last)"
        return "\(span) · \(counts.text(in: language))"
    }

    /// How many cards are marked, in words.
    var counts: Wording {
        let marks = cards.compactMap(\.mark?.mark)
        let parts = DifferenceMark.allCases.compactMap { mark -> Wording? in
            let number = marks.count { $0 == mark }
            return number == 0 ? nil : mark.count(number)
        }
        return parts.isEmpty ? Wording(en: "no card changed", fr: "aucune carte changée") : .list(parts)
    }
}

extension DifferenceMark {
    /// `2 new`.
    fileprivate func count(_ number: Int) -> Wording {
        let isPlural = number > 1
        return switch self {
        case .added: Wording(en: "\(number) new", fr: "\(number) \(isPlural ? "nouveaux" : "nouveau")")
        case .gone:
            Wording(en: "\(number) no longer there", fr: "\(number) \(isPlural ? "disparus" : "disparu")")
        case .changed: Wording(en: "\(number) changed", fr: "\(number) \(isPlural ? "changés" : "changé")")
        }
    }
}

extension SceneLink {
    /// The line with a sign before its label, which then says more than the colour.
    fileprivate func marked(_ mark: DifferenceMark, _ language: Language) -> SceneLink {
        var link = self
        link.label = label.isEmpty ? mark.sign : "\(mark.sign) \(label)"
        link.description = "\(mark.label.text(in: language)), \(description)"
        if mark == .gone {
            link.identifier += "/gone"
            link.isAssumed = true
            link.weight = 1
        }
        link.mark = mark
        return link
    }
}

extension String {
    /// The text as a sentence of its own.
    var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
