public import DecisionAnalysis

extension Scene {
    /// The scene of an earlier map, with steps called as a later map calls them: a step that was only expected, and that the
    /// file speaks of now, is the same card.
    ///
    /// - Parameters:
    ///   - old: the analysis of this scene.
    ///   - new: that of the later one.
    ///   - isRedacted: whether both scenes are without names.
    public func withSteps(of old: MapAnalysis, calledAsIn new: MapAnalysis, isRedacted: Bool) -> Scene {
        let former = GateCounterparts(from: old, to: new).former
        guard !former.isEmpty else { return self }
        let (before, after) = (
            DecisionNames(old, isRedacted: isRedacted), DecisionNames(new, isRedacted: isRedacted)
        )
        var names: [String: String] = [:]
        for (reference, earlier) in former {
            let (was, now) = (before.gate(earlier), after.gate(reference))
            names[was] = now
            names[before.unknownDecider(at: was)] = after.unknownDecider(at: now)
        }
        return renamed { names[$0] ?? $0 }
    }

    private func renamed(_ name: (String) -> String) -> Scene {
        Scene(
            title: title,
            subtitle: subtitle,
            description: description,
            language: language,
            cards: cards.map { $0.copy(identifier: name($0.identifier)) },
            tree: tree,
            frames: frames,
            besideTree: besideTree,
            columns: columns.map { SceneColumn(title: $0.title, cards: $0.cards.map(name)) },
            links: links.map { $0.renamed(name) },
            findings: findings,
            findingsTitle: findingsTitle,
            legend: legend
        )
    }
}

extension SceneLink {
    fileprivate func renamed(_ name: (String) -> String) -> SceneLink {
        let (start, end) = (name(from), name(to))
        let isSame = start == from && end == to
        return SceneLink(
            identifier: isSame ? identifier : "way/\(start)/\(end)",
            from: start,
            to: end,
            kind: kind,
            label: label,
            isAssumed: isAssumed,
            weight: weight,
            description: description
        )
    }
}
