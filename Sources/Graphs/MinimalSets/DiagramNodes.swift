/// The nodes of a decision diagram, each once. A node says on its level which node comes next without the
/// variable of that level (`low`) and with it (`high`); levels grow downwards. The numbers of the nodes below
/// are always smaller than that of the node itself.
struct DiagramNodes {
    /// The node below which nothing is met: no set.
    static let empty: UInt32 = 0

    /// The node below which everything is met: the set that has come about.
    static let unit: UInt32 = 1

    /// A level below all others, on which the two last nodes lie.
    static let lastLevel = UInt32.max

    private var table: TripleTable

    init(budget: SetsBudget) throws(SetsError) {
        table = TripleTable(maximumCount: budget.maximumNodes)
        for end in [Self.empty, Self.unit] {
            _ = try table.insert(Triple(first: Self.lastLevel, second: end, third: end))
        }
    }

    /// The nodes by number, as (level, low, high).
    var all: [Triple] { table.entries }

    func level(of node: UInt32) -> UInt32 { table.entries[Int(node)].first }

    func low(of node: UInt32) -> UInt32 { table.entries[Int(node)].second }

    func high(of node: UInt32) -> UInt32 { table.entries[Int(node)].third }

    /// The node with these parts.
    mutating func node(level: UInt32, low: UInt32, high: UInt32) throws(SetsError) -> UInt32 {
        UInt32(try table.insert(Triple(first: level, second: low, third: high)))
    }

    /// The numbers of the nodes that can be reached from one, ascending; those of the first two always, so
    /// that any other root comes last.
    func numbersReached(from root: UInt32) -> [Int] {
        var isReached = [Bool](repeating: false, count: Int(max(root, Self.unit)) + 1)
        isReached[0] = true
        isReached[1] = true
        isReached[Int(root)] = true
        for number in isReached.indices.dropFirst(2).reversed() where isReached[number] {
            isReached[Int(table.entries[number].second)] = true
            isReached[Int(table.entries[number].third)] = true
        }
        return isReached.indices.filter { isReached[$0] }
    }

    /// Only the nodes of the given numbers, and nodes below them must be among these, numbered anew in the
    /// same order.
    func renumbered(_ numbers: [Int]) -> [Triple] {
        var places = [UInt32](repeating: 0, count: (numbers.last ?? 0) + 1)
        for (place, number) in numbers.enumerated() {
            places[number] = UInt32(place)
        }
        return numbers.map { number in
            let node = table.entries[number]
            return Triple(first: node.first, second: places[Int(node.second)], third: places[Int(node.third)])
        }
    }
}
