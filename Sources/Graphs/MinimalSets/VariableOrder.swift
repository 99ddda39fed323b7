/// In what order the members of a part are walked through to put the variables in order.
///
/// How large a decision diagram becomes depends on the order of the variables, and to find the best order is
/// NP-complete. That in which a walk through the structure first meets them keeps together what belongs
/// together (Masahiro Fujita, Hisanori Fujisawa and Nobuaki Kawato, "Evaluation and improvements of Boolean
/// comparison method based on binary decision diagrams", 1988); which member to walk into first is a guess,
/// so several are tried.
enum VariableOrder: CaseIterable {
    /// Large members first. On benchmarks of fault trees this gives the smallest diagrams most often.
    case largestFirst

    /// As they stand; those with weights, heaviest first.
    case asGiven

    /// Small members first.
    case smallestFirst
}

extension MonotoneStructure {
    /// The variables that a part is about, in the order in which a depth-first walk first meets them.
    ///
    /// - Complexity: linear in the size of the structure, apart from sorting members.
    func variables(of node: Node, in order: VariableOrder) -> [Int] {
        let sizes = sizes(upTo: node)
        var isMet = [Bool](repeating: false, count: node.number + 1)
        var seen: Set<Int> = []
        var result: [Int] = []
        var trail = [node.number]
        while let number = trail.popLast() {
            if isMet[number] { continue }
            isMet[number] = true
            if case .variable(let variable) = gates[number], seen.insert(variable).inserted {
                result.append(variable)
            }
            trail += Self.sorted(gates[number].members, in: order, sizes: sizes).reversed()
        }
        return result
    }

    private static func sorted(_ members: [Int], in order: VariableOrder, sizes: [Int]) -> [Int] {
        let numbered = members.enumerated()
        switch order {
        case .asGiven:
            return members
        case .smallestFirst:
            let sorted = numbered.sorted { (sizes[$0.element], $0.offset) < (sizes[$1.element], $1.offset) }
            return sorted.map(\.element)
        case .largestFirst:
            let sorted = numbered.sorted { (-sizes[$0.element], $0.offset) < (-sizes[$1.element], $1.offset) }
            return sorted.map(\.element)
        }
    }

    /// How many variables stand in each part, written out without sharing, up to a number beyond which it
    /// does not matter.
    private func sizes(upTo node: Node) -> [Int] {
        var sizes: [Int] = []
        sizes.reserveCapacity(node.number + 1)
        for gate in gates[...node.number] {
            if case .variable = gate {
                sizes.append(1)
            } else {
                sizes.append(gate.members.reduce(0) { min($0 + sizes[$1], 1 << 40) })
            }
        }
        return sizes
    }
}
