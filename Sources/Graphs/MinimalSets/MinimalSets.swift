/// A family of sets of variables none of which contains another, kept as a diagram: there can be billions of
/// sets in a few hundred nodes, counted exactly and listed only on demand.
public struct MinimalSets: Sendable {
    /// How many sets there are.
    public let count: SetCount

    /// How many sets there are with 0, 1, 2 and so on members, up to the largest set; empty when there is no
    /// set.
    public let countsBySize: [SetCount]

    /// The variable of each level of the diagram, from the top down.
    let variables: [Int]

    /// The nodes as (level, low, high), each after those below it, the root last. The first two are "no set"
    /// and "the set that has come about".
    let nodes: [Triple]

    /// The number of the node that is the family itself.
    let root: UInt32

    init(variables: [Int], nodes: [Triple], root: UInt32, budget: SetsBudget) throws(SetsError) {
        self.variables = variables
        self.nodes = nodes
        self.root = root <= DiagramNodes.unit ? root : UInt32(nodes.count - 1)
        var histogram = SizeHistogram(nodes: nodes, root: self.root)
        let counts = try histogram.counts(budget: budget)
        countsBySize = counts.map { SetCount($0) }
        count = SetCount(counts.reduce(0) { SetCount.sum($0, $1) })
    }
}

extension MinimalSets {
    /// Whether there is no set at all: nothing is enough.
    public var isEmpty: Bool { root == DiagramNodes.empty }

    /// The number of nodes of the diagram.
    public var nodeCount: Int { nodes.count }

    /// The variables that are a set on their own, ascending.
    ///
    /// - Complexity: linear in the nodes.
    public var singletons: [Int] {
        // Whether the set without members is in the family of each node.
        var hasEmptySet = [false, true]
        for node in nodes.dropFirst(2) {
            hasEmptySet.append(hasEmptySet[Int(node.second)])
        }
        var result: [Int] = []
        var node = root
        while node > DiagramNodes.unit {
            let parts = nodes[Int(node)]
            if hasEmptySet[Int(parts.third)] { result.append(variables[Int(parts.first)]) }
            node = parts.second
        }
        return result.sorted()
    }

    /// The variables that are in some set, ascending.
    ///
    /// - Complexity: linear in the nodes, apart from sorting the variables.
    public var members: [Int] {
        var isMember = [Bool](repeating: false, count: variables.count)
        for node in nodes.dropFirst(2) {
            isMember[Int(node.first)] = true
        }
        return variables.indices.filter { isMember[$0] }.map { variables[$0] }.sorted()
    }

    /// Whether a variable is in some set.
    ///
    /// - Complexity: linear in the nodes.
    public func contains(_ variable: Int) -> Bool {
        nodes.dropFirst(2).contains { variables[Int($0.first)] == variable }
    }

    /// The variables that are in every set, ascending; none when there is no set.
    ///
    /// Every node but the first leads to some set. So a variable is in every set exactly when no edge of the
    /// diagram leads past its level, or leaves it without the variable.
    ///
    /// - Complexity: linear in nodes and variables, apart from sorting the variables.
    public var essentials: [Int] {
        guard root > DiagramNodes.unit else { return [] }
        // How many more edges lead past a level than past the one before.
        var changes = [Int](repeating: 0, count: variables.count + 1)
        passed(from: 0, to: root, in: &changes)
        for node in nodes.dropFirst(2) {
            passed(from: Int(node.first), to: node.second, in: &changes)
            passed(from: Int(node.first) + 1, to: node.third, in: &changes)
        }
        var passing = 0
        var result: [Int] = []
        for (level, variable) in variables.enumerated() {
            passing += changes[level]
            if passing == 0 { result.append(variable) }
        }
        return result.sorted()
    }

    /// Notes that an edge to a node leads past the levels from `first` on.
    private func passed(from first: Int, to node: UInt32, in changes: inout [Int]) {
        guard node != DiagramNodes.empty else { return }
        changes[first] += 1
        changes[node == DiagramNodes.unit ? variables.count : Int(nodes[Int(node)].first)] -= 1
    }
}
