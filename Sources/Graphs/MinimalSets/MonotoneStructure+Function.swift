extension MonotoneStructure {
    /// What a part says, as a diagram.
    ///
    /// Several orders of the variables are tried, first with a small share of the budget each, so that a bad
    /// order costs little more than a good one, in the end with all of it.
    ///
    /// - Throws: ``SetsError/tooLarge(maximumNodes:)`` when the diagram takes more than the budget in every
    ///   order.
    /// - Complexity: bounded by the budget, and linear in the structure apart from it.
    public func function(
        of node: Node,
        budget: SetsBudget = SetsBudget()
    ) throws(SetsError) -> MonotoneFunction {
        precondition(gates.indices.contains(node.number), "the node is no part of this structure")
        for share in [16, 4, 1] {
            let budget = SetsBudget(maximumNodes: budget.maximumNodes / share)
            for order in VariableOrder.allCases {
                if let function = try? function(of: node, in: order, budget: budget) { return function }
            }
        }
        throw .tooLarge(maximumNodes: budget.maximumNodes)
    }

    /// The same in one order.
    func function(
        of node: Node,
        in order: VariableOrder,
        budget: SetsBudget
    ) throws(SetsError) -> MonotoneFunction {
        let variables = variables(of: node, in: order)
        var levels: [Int: UInt32] = [:]
        for (level, variable) in variables.enumerated() {
            levels[variable] = UInt32(level)
        }
        var builder = try FunctionBuilder(budget: budget)
        var functions = [UInt32](repeating: DiagramNodes.empty, count: node.number + 1)
        for (number, isNeeded) in isNeeded(for: node).enumerated() where isNeeded {
            functions[number] = try builder.function(of: gates[number], members: functions, levels: levels)
        }
        return MonotoneFunction(variables: variables, builder: builder, root: functions[node.number])
    }
}

extension FunctionBuilder {
    /// What one part says, when `members` are the functions of the parts before it.
    fileprivate mutating func function(
        of gate: MonotoneStructure.Gate,
        members functions: [UInt32],
        levels: [Int: UInt32]
    ) throws(SetsError) -> UInt32 {
        switch gate {
        case .constant(let isMet):
            return isMet ? DiagramNodes.unit : DiagramNodes.empty
        case .variable(let number):
            return try variable(level: levels[number] ?? DiagramNodes.lastLevel)
        case .all(let members):
            return try all(members.map { functions[$0] })
        case .any(let members):
            return try any(members.map { functions[$0] })
        case .atLeast(let needed, let members):
            return try atLeast(needed, of: members.map { (functions[$0.number], $0.weight) })
        }
    }
}
