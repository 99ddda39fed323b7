extension Scene {
    /// The scene with every column parted so that no line joins two of its cards: the lines of the network lead from column to
    /// column. A scene of one map has no such line; in a difference somebody who is gone can stand beside whom they swayed.
    func withSeparateColumns() -> Scene {
        var scene = self
        // A line that is gone between people of whom no influence is known any more has no columns to lead between.
        let standing = Set(columns.flatMap(\.cards))
        scene.links = links.filter { standing.contains($0.from) && standing.contains($0.to) }
        scene.columns = columns.flatMap { column -> [SceneColumn] in
            let parts = parts(of: column.cards)
            return parts.enumerated().map { number, cards in
                SceneColumn(title: number == 0 ? column.title : "", cards: cards)
            }
        }
        return scene
    }

    /// The cards in as many parts as the longest way along lines between them has cards.
    private func parts(of cards: [String]) -> [[String]] {
        let places = Dictionary(
            cards.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        var later: [Int: [Int]] = [:]
        for link in links {
            guard let from = places[link.from], let to = places[link.to], from != to else { continue }
            later[min(from, to), default: []].append(max(from, to))
        }
        guard !later.isEmpty else { return [cards] }
        var part = [Int](repeating: 0, count: cards.count)
        for place in cards.indices {
            for other in later[place] ?? [] { part[other] = max(part[other], part[place] + 1) }
        }
        return (0...(part.max() ?? 0)).map { number in
            cards.indices.filter { part[$0] == number }.map { cards[$0] }
        }
    }
}
