extension FunctionBuilder {
    /// True when the weights of the functions that are true add up to `needed` or more.
    ///
    /// Members are decided one after the other, and what counts is only how much is still missing: a table
    /// instead of a list of all combinations.
    ///
    /// - Complexity: as many steps as ``ThresholdTable`` has entries, when every member is a variable of its
    ///   own.
    mutating func atLeast(
        _ needed: Int,
        of members: [(function: UInt32, weight: Int)]
    ) throws(SetsError) -> UInt32 {
        guard needed > 0 else { return DiagramNodes.unit }
        let members = members.filter { $0.weight > 0 && $0.function != DiagramNodes.empty }.sorted {
            (nodes.level(of: $0.function), $0.function) < (nodes.level(of: $1.function), $1.function)
        }
        let table = try ThresholdTable(needed: needed, weights: members.map(\.weight), budget: budget)
        let isSorted = isSortedByWeight(members)
        var below: [UInt32] = []
        for (number, member) in members.enumerated().reversed() {
            var row: [UInt32] = []
            for weight in table.missing[number] {
                let with = table.function(weight - table.weights[number], before: number + 1, row: below)
                let without = table.function(weight, before: number + 1, row: below)
                let function = try choose(member.function, then: with, otherwise: without)
                if isSorted, with != without { exclusiveNodes.insert(function) }
                row.append(function)
            }
            below = row
        }
        return table.function(needed, before: 0, row: below)
    }

    /// Whether the members are different variables, the heaviest first. Sets that are filled up from the
    /// heaviest down until the weight is enough are minimal, because the last and lightest was needed; so no
    /// minimal set with a heavier member is enough without it. The same holds for the dual, which is enough
    /// weight of the same members.
    private func isSortedByWeight(_ members: [(function: UInt32, weight: Int)]) -> Bool {
        members.allSatisfy { isVariable($0.function) }
            && zip(members, members.dropFirst()).allSatisfy {
                $0.function != $1.function && $0.weight >= $1.weight
            }
    }
}

extension ThresholdTable {
    /// The function that is true when the members from one on make up for a missing weight. `row` has these
    /// functions for all weights that can be missing there.
    fileprivate func function(_ weight: Int, before member: Int, row: [UInt32]) -> UInt32 {
        guard let canonical = canonical(weight, before: member) else { return DiagramNodes.empty }
        guard canonical > 0 else { return DiagramNodes.unit }
        return row[missing[member].firstPosition(notBelow: canonical)]
    }
}
