import StakeholderModel

extension Scene {
    /// The scene with a legend of the signs that it uses, and of no others.
    func withLegend(in language: Language) -> Scene {
        var entries: [(LegendEntry.Sign, Wording)] = []
        if !tree.isEmpty { entries.append((.treeLine, PictureWords.reportsTo)) }
        let kinds = Set(links.map(\.kind.legendKind))
        entries += LinkKind.allCases.filter(kinds.contains).map { (.link($0), PictureWords.link($0)) }
        let isPlaceAssumed = cards.contains { $0.form?.isPlaceAssumed == true }
        if links.contains(where: \.isAssumed) || tree.contains(where: \.isAssumed) || isPlaceAssumed {
            entries.append((.assumedLine, PictureWords.assumed))
        }
        // A step and our side have the word for their sign on the card itself.
        let signs = Set(cards.filter { !$0.kind.saysItsSign }.map(\.sign))
        entries += CardSign.allCases.filter(signs.contains).map { (.card($0), PictureWords.sign($0)) }
        if cards.contains(where: { $0.accessLevel != nil }) { entries.append((.access, PictureWords.access)) }
        entries += tableSigns
        if cards.contains(where: { !$0.badges.isEmpty }) { entries.append((.badge, PictureWords.finding)) }
        let marks = Set(cards.compactMap(\.mark?.mark) + links.compactMap(\.mark))
        entries += DifferenceMark.allCases.filter(marks.contains).map { (.mark($0), $0.label) }
        var scene = self
        scene.legend = entries.map { LegendEntry(sign: $0.0, text: $0.1.text(in: language)) }
        return scene
    }

    /// The signs of views that mark who has a say, and who met whom.
    private var tableSigns: [(LegendEntry.Sign, Wording)] {
        var entries: [(LegendEntry.Sign, Wording)] = []
        for say in [CardForm.Say.known, .assumed] where cards.contains(where: { $0.form?.say == say }) {
            entries.append((.say(say), PictureWords.say(say)))
        }
        if cards.contains(where: { $0.isOnlyWay }) { entries.append((.onlyWay, PictureWords.onlyWay)) }
        let contacts = Set((coverage?.meetings ?? []).map { $0.contact })
        for contact in SceneCoverage.Contact.allCases where contacts.contains(contact) {
            entries.append((.contact(contact), CoverageWords.contact(contact)))
        }
        let threads = Set((coverage?.reaches ?? []).map { $0.thread })
        for thread in SceneCoverage.Thread.allCases where threads.contains(thread) {
            entries.append((.thread(thread), CoverageWords.thread(thread)))
        }
        return entries
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
