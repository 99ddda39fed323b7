/// The parts of frames that can hug their members, however the tree is arranged.
///
/// A frame around a manager, some of the reports and not the others would have to reach around whoever is of another
/// unit, and would push the picture apart. So only those stay in a frame below whom all are of the same unit: siblings
/// with everybody below them, or one manager with everybody below. The others carry the name of the unit on their card.
struct FramePieces {
    /// The frame that each card with everybody below it is in.
    private var closed: [Int: Int] = [:]
    /// The pieces, in the order of the tree from above.
    private(set) var pieces: [FramePiece] = []
    private var pieceOfCard: [Int: Int] = [:]

    init(_ scene: Scene, _ forest: ReportingForest) {
        let positions = scene.positions
        for (number, frame) in scene.frames.enumerated() {
            for member in frame.members { if let card = positions[member] { closed[card] = number } }
        }
        for card in forest.topDown.reversed() {
            guard let frame = closed[card] else { continue }
            if forest.reports(of: card).contains(where: { closed[$0] != frame }) { closed[card] = nil }
        }
        collect(forest)
    }

    /// The position of the piece that a card begins: its manager is not in it. `nil` for all others.
    func piece(of card: Int) -> Int? { pieceOfCard[card] }

    private mutating func collect(_ forest: ReportingForest) {
        for root in forest.roots { addPieces(from: [root], in: forest) }
        for card in forest.topDown where closed[card] == nil {
            addPieces(from: forest.reports(of: card), in: forest)
        }
    }

    /// Siblings of one frame begin one piece, unless it is one person alone.
    private mutating func addPieces(from siblings: [Int], in forest: ReportingForest) {
        let groups = Dictionary(grouping: siblings.filter { closed[$0] != nil }) { closed[$0] ?? -1 }
        for (frame, heads) in groups.sorted(by: { ($0.value.first ?? 0) < ($1.value.first ?? 0) }) {
            let members = everybody(below: heads, in: forest)
            guard members.count > 1 else { continue }
            for head in heads { pieceOfCard[head] = pieces.count }
            pieces.append(FramePiece(frame: frame, members: members.sorted()))
        }
    }

    private func everybody(below heads: [Int], in forest: ReportingForest) -> [Int] {
        var found: [Int] = []
        var waiting = heads
        while let card = waiting.popLast() {
            found.append(card)
            waiting += forest.reports(of: card)
        }
        return found
    }
}
