/// Who reports to whom, as a forest over the positions of people.
struct OrgTree: Hashable {
    /// The manager of each; `nil` at the top.
    private(set) var managers: [Int?]
    /// Who reports to each, in order.
    private(set) var reports: [[Int]]
    /// Those at the top, in order.
    private(set) var roots: [Int]
    /// Everybody, managers before their reports: each followed by all below them.
    private(set) var order: [Int] = []

    /// A forest of these managers. A circle, which no map that was read has, is cut at its first person.
    ///
    /// - Complexity: linear.
    init(managers: [Int?]) {
        self.managers = managers
        reports = Array(repeating: [], count: managers.count)
        roots = managers.indices.filter { managers[$0] == nil }
        for person in managers.indices { managers[person].map { reports[$0].append(person) } }
        var isKnown = [Bool](repeating: false, count: managers.count)
        walk(from: roots, &isKnown)
        for person in managers.indices where !isKnown[person] {
            if let manager = self.managers[person] { reports[manager].removeAll { $0 == person } }
            self.managers[person] = nil
            roots.append(person)
            walk(from: [person], &isKnown)
        }
    }

    private mutating func walk(from starts: [Int], _ isKnown: inout [Bool]) {
        var waiting = Array(starts.reversed())
        while let person = waiting.popLast() {
            order.append(person)
            isKnown[person] = true
            waiting += reports[person].reversed()
        }
    }

    /// The upper levels below some people, who are the first of them.
    func upperLevels(_ depth: Int, from tops: [Int]) -> [Int] {
        var found: [Int] = []
        var level = tops
        var left = depth
        while left > 0, !level.isEmpty {
            found += level
            level = level.flatMap { reports[$0] }
            left -= 1
        }
        return found
    }

    /// The managers of somebody up to the top, the nearest first.
    func managersAbove(_ person: Int) -> [Int] {
        var found: [Int] = []
        var current = managers[person]
        while let manager = current {
            found.append(manager)
            current = managers[manager]
        }
        return found
    }

    /// Somebody with all below them, managers before their reports.
    func below(_ top: Int) -> [Int] {
        var found: [Int] = []
        var waiting = [top]
        while let person = waiting.popLast() {
            found.append(person)
            waiting += reports[person].reversed()
        }
        return found
    }

    /// The forest that some people make among themselves, over their positions in this list.
    func among(_ people: [Int]) -> OrgTree {
        let positions = Dictionary(
            people.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        return OrgTree(managers: people.map { person in managers[person].flatMap { positions[$0] } })
    }

    /// How many people who are not shown stand below each who is, without somebody who is shown between.
    func hiddenBelow(shown: Set<Int>) -> [Int: Int] {
        var nearest = [Int?](repeating: nil, count: managers.count)
        var counts: [Int: Int] = [:]
        for person in order {
            if shown.contains(person) {
                nearest[person] = person
            } else if let above = managers[person].flatMap({ nearest[$0] }) {
                nearest[person] = above
                counts[above, default: 0] += 1
            }
        }
        return counts
    }
}
