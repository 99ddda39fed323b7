extension Scene {
    /// The part of the scene around one card: the card, its managers up to the top, its reports, and every card
    /// that a line joins to it. A card that the scene does not have leaves the scene as it is.
    func focused(on identifier: String) -> Scene {
        guard cards.contains(where: { $0.identifier == identifier }) else { return self }
        return keeping(neighbourhood(of: identifier))
    }

    /// The part of the scene on the ways through some cards: all that lies before and behind them.
    func along(_ identifiers: [String]) -> Scene {
        let present = identifiers.filter { name in cards.contains { $0.identifier == name } }
        guard !present.isEmpty else { return self }
        let before = reachable(from: present, by: links.map { ($0.to, $0.from) })
        return keeping(before.union(reachable(from: present, by: links.map { ($0.from, $0.to) })))
    }

    private func reachable(from names: [String], by steps: [(String, String)]) -> Set<String> {
        let next = Dictionary(grouping: steps, by: \.0).mapValues { $0.map(\.1) }
        var found = Set(names)
        var waiting = names
        while let name = waiting.popLast() {
            for other in next[name] ?? [] where found.insert(other).inserted { waiting.append(other) }
        }
        return found
    }

    private func keeping(_ kept: Set<String>) -> Scene {
        Scene(
            title: title,
            subtitle: subtitle,
            description: description,
            language: language,
            cards: cards.filter { kept.contains($0.identifier) },
            tree: tree.filter { kept.contains($0.parent) && kept.contains($0.child) },
            frames: frames.compactMap { $0.keeping(kept) },
            besideTree: besideTree.filter(kept.contains),
            columns: columns.map { SceneColumn(title: $0.title, cards: $0.cards.filter(kept.contains)) },
            links: links.filter { kept.contains($0.from) && kept.contains($0.to) },
            findings: findings,
            findingsTitle: findingsTitle,
            legend: legend
        )
    }

    private func neighbourhood(of identifier: String) -> Set<String> {
        var kept: Set<String> = [identifier]
        let managers = Dictionary(tree.map { ($0.child, $0.parent) }, uniquingKeysWith: { first, _ in first })
        var current = managers[identifier]
        while let manager = current, kept.insert(manager).inserted { current = managers[manager] }
        kept.formUnion(tree.filter { $0.parent == identifier }.map(\.child))
        kept.formUnion(links.filter { $0.to == identifier }.map(\.from))
        kept.formUnion(links.filter { $0.from == identifier }.map(\.to))
        return kept
    }
}

extension UnitFrame {
    fileprivate func keeping(_ kept: Set<String>) -> UnitFrame? {
        let left = members.filter(kept.contains)
        return left.count > 1 ? UnitFrame(identifier: identifier, title: title, members: left) : nil
    }
}
