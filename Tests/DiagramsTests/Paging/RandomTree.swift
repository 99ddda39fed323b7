@testable import Diagrams

/// Makes trees of every shape: chains, fans, forests, and mixtures.
enum RandomTree {
    static func tree(_ numbers: inout RandomNumbers, people: Int) -> OrgTree {
        let roots = numbers.pick(1, 2, 30)
        // From a chain to a fan: how far back a manager can stand.
        let reach = numbers.pick(1, 3, 20, 1_000)
        let fan = numbers.pick(0, 0, 40, 90)
        let managers = (0..<people).map { position -> Int? in
            guard position >= roots else { return nil }
            if numbers.chance(fan) { return numbers.below(roots) }
            return max(0, position - 1 - numbers.below(reach))
        }
        // The order of the map is not that of the tree.
        let places = Array(0..<people).shuffled(using: &numbers)
        var shuffled = [Int?](repeating: nil, count: people)
        for (position, manager) in managers.enumerated() {
            shuffled[places[position]] = manager.map { places[$0] }
        }
        return OrgTree(managers: shuffled)
    }
}
