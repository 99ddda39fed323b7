import StakeholderModel

extension Scene {
    /// The scene with a legend of the signs that it uses, and of no others.
    func withLegend(in language: Language) -> Scene {
        var entries: [(LegendEntry.Sign, Wording)] = []
        if !tree.isEmpty { entries.append((.treeLine, PictureWords.reportsTo)) }
        let kinds = Set(links.map(\.kind.legendKind))
        entries += LinkKind.allCases.filter(kinds.contains).map { (.link($0), PictureWords.link($0)) }
        if links.contains(where: \.isAssumed) || tree.contains(where: \.isAssumed) {
            entries.append((.assumedLine, PictureWords.assumed))
        }
        // A step and our side have the word for their sign on the card itself.
        let signs = Set(cards.filter { !$0.kind.saysItsSign }.map(\.sign))
        entries += CardSign.allCases.filter(signs.contains).map { (.card($0), PictureWords.sign($0)) }
        if cards.contains(where: { $0.accessLevel != nil }) { entries.append((.access, PictureWords.access)) }
        if cards.contains(where: { !$0.badges.isEmpty }) { entries.append((.badge, PictureWords.finding)) }
        let marks = Set(cards.compactMap(\.mark?.mark) + links.compactMap(\.mark))
        entries += DifferenceMark.allCases.filter(marks.contains).map { (.mark($0), $0.label) }
        return Scene(
            title: title,
            subtitle: subtitle,
            description: description,
            language: self.language,
            cards: cards,
            tree: tree,
            frames: frames,
            besideTree: besideTree,
            columns: columns,
            links: links,
            findings: findings,
            findingsTitle: findingsTitle,
            legend: entries.map { LegendEntry(sign: $0.0, text: $0.1.text(in: language)) }
        )
    }
}

extension LinkKind {
    /// The kind under which the legend tells of this one: lines of one colour are told once, since each line says
    /// itself what it means.
    fileprivate var legendKind: LinkKind {
        switch self {
        case .influence, .mandate, .introduction, .trust: .influence
        case .conflict, .dotted, .budget, .provider: self
        case .mappedPath, .fragilePath, .contestedPath, .unmappedPath, .blockedPath, .passedPath: self
        }
    }
}
