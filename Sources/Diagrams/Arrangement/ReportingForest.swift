/// Who hangs below whom, as positions in the scene.
struct ReportingForest {
    /// The cards of the tree, in the order of the scene.
    let cards: [Int]
    /// Those without a manager in the picture.
    private(set) var roots: [Int] = []
    private var reportsOfCard: [Int: [Int]] = [:]
    /// Every card, managers before their reports.
    private(set) var topDown: [Int] = []

    init(_ scene: Scene) {
        let beside = Set(scene.besideTree)
        cards = scene.cards.indices.filter { !beside.contains(scene.cards[$0].identifier) }
        let positions = scene.positions
        var managers: [Int: Int] = [:]
        for line in scene.tree {
            guard let parent = positions[line.parent], let child = positions[line.child] else { continue }
            managers[child] = parent
        }
        for card in cards {
            if let manager = managers[card] {
                reportsOfCard[manager, default: []].append(card)
            } else {
                roots.append(card)
            }
        }
        var waiting = Array(roots.reversed())
        while let card = waiting.popLast() {
            topDown.append(card)
            waiting += reports(of: card).reversed()
        }
    }

    func reports(of card: Int) -> [Int] { reportsOfCard[card] ?? [] }
}

extension Scene {
    /// The position of each card, by its name.
    var positions: [String: Int] {
        Dictionary(
            cards.enumerated().map { ($0.element.identifier, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
