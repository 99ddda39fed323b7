/// Finds the minimal sets that meet a monotone function, as a zero-suppressed decision diagram: on every
/// level the sets without and those with one variable, and no node where there are none with it
/// (Shin-ichi Minato, "Zero-suppressed BDDs for set manipulation in combinatorial problems", 1993).
///
/// From the bottom of the function's diagram up: the minimal sets without the first variable are those of
/// the function without it; with the variable, they are those of the function with it, except those that
/// are enough without it (Antoine Rauzy, "New algorithms for fault trees analysis", 1993). The one operation
/// is this "except": the sets of a family that do not meet a function.
///
/// Its cost is bounded by the number of pairs of a node of the family and a node of the function; in
/// practice it is little more than the nodes of the result.
struct SetFamilyBuilder: DiagramOperation {
    private(set) var nodes: DiagramNodes
    var memory: OperationMemory
    private let function: MonotoneFunction

    init(function: MonotoneFunction, budget: SetsBudget) throws(SetsError) {
        self.function = function
        nodes = try DiagramNodes(budget: budget)
        memory = OperationMemory(budget: budget)
    }

    /// The minimal sets of the function.
    mutating func minimalSets() throws(SetsError) -> UInt32 {
        var families = [DiagramNodes.empty, DiagramNodes.unit]
        families.reserveCapacity(function.nodes.count)
        for (node, isExclusive) in zip(function.nodes, function.isExclusive).dropFirst(2) {
            let with = families[Int(node.third)]
            let new = isExclusive ? with : try answer(Triple(first: with, second: node.second, third: 0))
            families.append(try join(level: node.first, low: families[Int(node.second)], high: new))
        }
        return families[Int(function.root)]
    }
}

extension SetFamilyBuilder {
    /// Variables above the first of any set are in none of them, so the function is asked without them.
    func normalised(_ question: Triple) -> Triple {
        guard question.first > DiagramNodes.unit else { return question }
        let level = nodes.level(of: question.first)
        var asked = question.second
        while function.nodes[Int(asked)].first < level {
            asked = function.nodes[Int(asked)].second
        }
        return Triple(first: question.first, second: asked, third: 0)
    }

    func immediateAnswer(to question: Triple) -> UInt32? {
        if question.second == DiagramNodes.unit { return DiagramNodes.empty }
        // The set without members meets no monotone function but the one that is always met.
        if question.first <= DiagramNodes.unit { return question.first }
        return question.second == DiagramNodes.empty ? question.first : nil
    }

    func split(_ question: Triple) -> QuestionSplit {
        let level = nodes.level(of: question.first)
        let asked = function.nodes[Int(question.second)]
        let isShared = asked.first == level
        return QuestionSplit(
            level: level,
            low: Triple(
                first: nodes.low(of: question.first),
                second: isShared ? asked.second : question.second,
                third: 0
            ),
            high: Triple(
                first: nodes.high(of: question.first),
                second: isShared ? asked.third : question.second,
                third: 0
            )
        )
    }

    mutating func join(level: UInt32, low: UInt32, high: UInt32) throws(SetsError) -> UInt32 {
        high == DiagramNodes.empty ? low : try nodes.node(level: level, low: low, high: high)
    }
}
