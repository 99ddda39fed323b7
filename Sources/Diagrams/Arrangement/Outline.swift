/// The reporting tree as parts within parts: what is arranged, before anything has a size.
struct Outline {
    /// The parts, each before those below it. The first is the whole.
    private(set) var items: [OutlineItem] = []
    private let forest: ReportingForest
    private let frames: FramePieces

    init(forest: ReportingForest, frames: FramePieces) {
        self.forest = forest
        self.frames = frames
        items.append(OutlineItem(isForest: true, isLoose: true))
        var waiting: [(item: Int, card: Int?)] = [(0, nil)]
        while let next = waiting.popLast() {
            waiting += addParts(of: next.item, reports: next.card.map(forest.reports) ?? forest.roots)
        }
    }

    /// The parts below an item, and what is still to be looked at below them.
    private mutating func addParts(of item: Int, reports: [Int]) -> [(item: Int, card: Int?)] {
        var waiting: [(item: Int, card: Int?)] = []
        for part in Outline.parts(reports, forest: forest, frames: frames, isForest: items[item].isForest) {
            let parent: Int
            if part.cards.count > 1 {
                parent = add(OutlineItem(frame: part.frame, isLoose: items[item].isForest), below: item)
            } else {
                parent = item
            }
            for card in part.cards {
                let frame = part.cards.count > 1 ? nil : part.frame
                let chain = chain(from: card)
                let added = add(OutlineItem(cards: chain, frame: frame), below: parent)
                if let last = chain.last { waiting.append((added, last)) }
            }
        }
        return waiting
    }

    private mutating func add(_ item: OutlineItem, below parent: Int) -> Int {
        items.append(item)
        items[parent].children.append(items.count - 1)
        return items.count - 1
    }

    /// A card, its only report, the only report of that one, and so on; no frame begins among them.
    private func chain(from card: Int) -> [Int] {
        var chain = [card]
        var last = card
        while let next = forest.reports(of: last).first, forest.reports(of: last).count == 1,
            frames.piece(of: next) == nil
        {
            chain.append(next)
            last = next
        }
        return chain
    }

    private struct Part {
        var cards: [Int]
        var frame: FramePiece?
    }

    /// Reports as they stay together: those of one frame, and those who manage nobody. The latter come first below a
    /// manager, last among roots.
    private static func parts(
        _ reports: [Int],
        forest: ReportingForest,
        frames: FramePieces,
        isForest: Bool
    ) -> [Part] {
        var parts: [Part] = []
        var partOfPiece: [Int: Int] = [:]
        let loose = reports.filter { frames.piece(of: $0) == nil && forest.reports(of: $0).isEmpty }
        for card in reports {
            guard let piece = frames.piece(of: card) else {
                if !forest.reports(of: card).isEmpty { parts.append(Part(cards: [card])) }
                continue
            }
            if let present = partOfPiece[piece] {
                parts[present].cards.append(card)
            } else {
                partOfPiece[piece] = parts.count
                parts.append(Part(cards: [card], frame: frames.pieces[piece]))
            }
        }
        guard !parts.isEmpty else { return loose.map { Part(cards: [$0]) } }
        guard !loose.isEmpty else { return parts }
        return isForest ? parts + [Part(cards: loose)] : [Part(cards: loose)] + parts
    }
}
