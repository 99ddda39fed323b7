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
        var scene = self
        for position in scene.cards.indices {
            scene.cards[position].identifier = name(cards[position].identifier)
        }
        scene.columns = columns.map { SceneColumn(title: $0.title, cards: $0.cards.map(name)) }
        scene.links = links.map { $0.renamed(name) }
        return scene
    }
}

extension SceneLink {
    fileprivate func renamed(_ name: (String) -> String) -> SceneLink {
        var link = self
        (link.from, link.to) = (name(from), name(to))
        // A line of the decision view is called by its ends.
        if link.from != from || link.to != to { link.identifier = "way/\(link.from)/\(link.to)" }
        return link
    }
}
