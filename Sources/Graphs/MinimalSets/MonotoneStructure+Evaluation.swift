extension MonotoneStructure {
    /// Whether a part is met when exactly the variables that `holds` picks are.
    ///
    /// - Complexity: linear in the size of the structure.
    public func isSatisfied(_ node: Node, by holds: (Int) -> Bool) -> Bool {
        var isMet: [Bool] = []
        isMet.reserveCapacity(node.number + 1)
        for gate in gates[...node.number] {
            isMet.append(Self.isSatisfied(gate, by: holds, members: isMet))
        }
        return isMet[node.number]
    }

    private static func isSatisfied(_ gate: Gate, by holds: (Int) -> Bool, members isMet: [Bool]) -> Bool {
        switch gate {
        case .constant(let value):
            return value
        case .variable(let number):
            return holds(number)
        case .all(let members):
            return members.allSatisfy { isMet[$0] }
        case .any(let members):
            return members.contains { isMet[$0] }
        case .atLeast(let needed, let members):
            var missing = needed
            for member in members where missing > 0 && isMet[member.number] {
                missing -= member.weight
            }
            return missing <= 0
        }
    }

    /// Which parts a part is made of, itself included. Linear.
    func isNeeded(for node: Node) -> [Bool] {
        var isNeeded = [Bool](repeating: false, count: node.number + 1)
        isNeeded[node.number] = true
        for number in isNeeded.indices.reversed() where isNeeded[number] {
            for member in gates[number].members {
                isNeeded[member] = true
            }
        }
        return isNeeded
    }
}
