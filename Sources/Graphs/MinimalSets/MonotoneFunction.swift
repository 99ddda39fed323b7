/// What a monotone structure says, in a form that no longer depends on how it was written: a reduced ordered
/// decision diagram.
public struct MonotoneFunction: Sendable {
    /// The variable of each level of the diagram, from the top down.
    let variables: [Int]

    /// The nodes as (level, low, high), each after those below it, the root last. The first two are
    /// "never" and "always".
    let nodes: [Triple]

    /// The number of the node that is the function itself.
    let root: UInt32

    /// For each node, whether it is known that no minimal set of the function with its variable meets the
    /// function without it. Holds for the dual as well.
    let isExclusive: [Bool]

    init(variables: [Int], builder: FunctionBuilder, root: UInt32) {
        self.variables = variables
        let numbers = builder.nodes.numbersReached(from: root)
        nodes = builder.nodes.renumbered(numbers)
        isExclusive = numbers.map { builder.exclusiveNodes.contains(UInt32($0)) }
        self.root = root <= DiagramNodes.unit ? root : UInt32(nodes.count - 1)
    }

    private init(dualOf function: MonotoneFunction) {
        variables = function.variables
        root = Self.turned(function.root)
        isExclusive = function.isExclusive
        nodes = function.nodes.enumerated().map { number, node in
            guard number > DiagramNodes.unit else { return node }
            return Triple(first: node.first, second: Self.turned(node.third), third: Self.turned(node.second))
        }
    }

    /// The function that is met by a set of variables when this one is not met by all the others: saying no
    /// together, they prevent it. Its winning sets are the blocking sets of this one, and the other way
    /// round; the dual of the dual is the function itself.
    ///
    /// - Complexity: linear in the size of the diagram.
    public var dual: MonotoneFunction { MonotoneFunction(dualOf: self) }

    private static func turned(_ node: UInt32) -> UInt32 {
        node > DiagramNodes.unit ? node : DiagramNodes.unit - node
    }
}

extension MonotoneFunction {
    /// The number of nodes of the diagram.
    public var nodeCount: Int { nodes.count }

    /// The function when it is the same whatever the variables say.
    public var constant: Bool? {
        root > DiagramNodes.unit ? nil : root == DiagramNodes.unit
    }

    /// The sets of variables whose yes is enough, of which none can be left out: the prime implicants, or
    /// minimal cut sets of a fault tree.
    ///
    /// - Throws: ``SetsError/tooLarge(maximumNodes:)`` when that takes more than the budget.
    /// - Complexity: see ``SetFamilyBuilder``; counting is then linear in the nodes times the sizes of sets.
    public func minimalWinningSets(budget: SetsBudget = SetsBudget()) throws(SetsError) -> MinimalSets {
        var builder = try SetFamilyBuilder(function: self, budget: budget)
        let root = try builder.minimalSets()
        let nodes = builder.nodes.renumbered(builder.nodes.numbersReached(from: root))
        return try MinimalSets(variables: variables, nodes: nodes, root: root, budget: budget)
    }

    /// The sets of variables whose no is enough to prevent it, of which none can be left out: the minimal
    /// path sets of a fault tree, and the minimal winning sets of ``dual``.
    ///
    /// - Throws: ``SetsError/tooLarge(maximumNodes:)`` when that takes more than the budget.
    /// - Complexity: that of ``minimalWinningSets(budget:)``.
    public func minimalBlockingSets(budget: SetsBudget = SetsBudget()) throws(SetsError) -> MinimalSets {
        try dual.minimalWinningSets(budget: budget)
    }
}
