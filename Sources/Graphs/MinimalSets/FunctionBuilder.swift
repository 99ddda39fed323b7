/// Builds the reduced ordered decision diagrams of monotone functions
/// (Randal Bryant, "Graph-based algorithms for Boolean function manipulation", 1986): on every level the
/// function without and with one variable. Two functions are the same when their nodes are.
///
/// The one operation is "if f then g else h", of which "and" and "or" are cases.
struct FunctionBuilder: DiagramOperation {
    private(set) var nodes: DiagramNodes
    var memory: OperationMemory
    let budget: SetsBudget

    /// Nodes of which it is known that no minimal set of the function with the variable meets the function
    /// without it: what makes sets minimal need not be looked for there. Only looked up.
    var exclusiveNodes: Set<UInt32> = []

    init(budget: SetsBudget) throws(SetsError) {
        self.budget = budget
        nodes = try DiagramNodes(budget: budget)
        memory = OperationMemory(budget: budget)
    }

    /// The function that is true when the variable of a level is.
    mutating func variable(level: UInt32) throws(SetsError) -> UInt32 {
        try nodes.node(level: level, low: DiagramNodes.empty, high: DiagramNodes.unit)
    }

    /// True when all the functions are.
    mutating func all(_ functions: [UInt32]) throws(SetsError) -> UInt32 {
        var result = DiagramNodes.unit
        for function in deepestFirst(functions) {
            result = try choose(function, then: result, otherwise: DiagramNodes.empty)
        }
        return result
    }

    /// True when one of the functions is.
    mutating func any(_ functions: [UInt32]) throws(SetsError) -> UInt32 {
        var result = DiagramNodes.empty
        for function in deepestFirst(functions) {
            result = try choose(function, then: DiagramNodes.unit, otherwise: result)
        }
        return result
    }

    /// "If condition then one function, otherwise the other."
    mutating func choose(
        _ condition: UInt32,
        then function: UInt32,
        otherwise other: UInt32
    ) throws(SetsError) -> UInt32 {
        let level = nodes.level(of: condition)
        if isVariable(condition), level < nodes.level(of: function), level < nodes.level(of: other) {
            return try join(level: level, low: other, high: function)
        }
        return try answer(Triple(first: condition, second: function, third: other))
    }

    /// Whether a function is nothing but a variable.
    func isVariable(_ function: UInt32) -> Bool {
        nodes.low(of: function) == DiagramNodes.empty && nodes.high(of: function) == DiagramNodes.unit
    }

    /// From the bottom up every step adds on top of what is there; the other way round, each would walk
    /// through all of it.
    private func deepestFirst(_ functions: [UInt32]) -> [UInt32] {
        functions.sorted { (nodes.level(of: $0), $0) > (nodes.level(of: $1), $1) }
    }
}

extension FunctionBuilder {
    func normalised(_ question: Triple) -> Triple {
        var result = question
        if result.second == result.first { result.second = DiagramNodes.unit }
        if result.third == result.first { result.third = DiagramNodes.empty }
        if result.third == DiagramNodes.empty, result.second < result.first {
            swap(&result.first, &result.second)
        } else if result.second == DiagramNodes.unit, result.third < result.first {
            swap(&result.first, &result.third)
        }
        return result
    }

    func immediateAnswer(to question: Triple) -> UInt32? {
        if question.first == DiagramNodes.unit { return question.second }
        if question.first == DiagramNodes.empty { return question.third }
        if question.second == question.third { return question.second }
        let isCondition = question.second == DiagramNodes.unit && question.third == DiagramNodes.empty
        return isCondition ? question.first : nil
    }

    func split(_ question: Triple) -> QuestionSplit {
        let level = min(
            nodes.level(of: question.first),
            nodes.level(of: question.second),
            nodes.level(of: question.third)
        )
        return QuestionSplit(
            level: level,
            low: Triple(
                first: low(of: question.first, below: level),
                second: low(of: question.second, below: level),
                third: low(of: question.third, below: level)
            ),
            high: Triple(
                first: high(of: question.first, below: level),
                second: high(of: question.second, below: level),
                third: high(of: question.third, below: level)
            )
        )
    }

    mutating func join(level: UInt32, low: UInt32, high: UInt32) throws(SetsError) -> UInt32 {
        low == high ? low : try nodes.node(level: level, low: low, high: high)
    }

    private func low(of node: UInt32, below level: UInt32) -> UInt32 {
        nodes.level(of: node) == level ? nodes.low(of: node) : node
    }

    private func high(of node: UInt32, below level: UInt32) -> UInt32 {
        nodes.level(of: node) == level ? nodes.high(of: node) : node
    }
}
