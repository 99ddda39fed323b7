import Testing

@testable import Graphs

extension MinimalSets {
    /// Compares a family with all of its sets.
    func disagreement(_ what: String, with expected: [[Int]]) -> String? {
        let largest = expected.map(\.count).max() ?? -1
        let sizes = (0..<(largest + 1)).map { size in
            SetCount.exact(UInt128(expected.filter { $0.count == size }.count))
        }
        let inEvery = members.filter { variable in expected.allSatisfy { $0.contains(variable) } }
        let listing = listed(atMost: .max, largest: .max)
        return difference("\(what) sets", listing.sets, expected: expected)
            ?? difference("\(what) is complete", listing.isComplete, expected: true)
            ?? difference("\(what) count", count, expected: .exact(UInt128(expected.count)))
            ?? difference("\(what) counts by size", countsBySize, expected: sizes)
            ?? difference("\(what) is empty", isEmpty, expected: expected.isEmpty)
            ?? difference("\(what) members", members, expected: Set(expected.joined()).sorted())
            ?? difference(
                "\(what) contained",
                (0..<20).filter { contains($0) },
                expected: Set(expected.joined()).sorted()
            )
            ?? difference(
                "\(what) singletons",
                singletons,
                expected: expected.filter { $0.count == 1 }.flatMap { $0 }
            )
            ?? difference("\(what) essentials", essentials, expected: inEvery)
    }
}

extension StructureCase {
    /// Compares both families, in an order of the variables drawn by lot, with all sets.
    fileprivate func setsDisagreement() throws -> String? {
        let orders = VariableOrder.allCases
        let order = orders[variables.reduce(0, +) % orders.count]
        let function = try structure.function(of: top.node, in: order, budget: SetsBudget())
        return try function.minimalWinningSets().disagreement("winning", with: winningSets())
            ?? function.minimalBlockingSets().disagreement("blocking", with: blockingSets())
    }

    /// What winning and blocking sets are to each other.
    fileprivate func dualityDisagreement() throws -> String? {
        let function = try structure.function(of: top.node)
        let winning = try function.minimalWinningSets().listed(atMost: .max, largest: .max).sets
        let blocking = try function.minimalBlockingSets().listed(atMost: .max, largest: .max).sets
        let turned = try function.dual.minimalBlockingSets().listed(atMost: .max, largest: .max).sets
        let apart = winning.first { set in blocking.contains { Set($0).isDisjoint(with: set) } }
        return difference("blocking sets of the dual", turned, expected: winning)
            ?? difference("winning set that meets not every blocking set", apart, expected: nil)
    }

    fileprivate func evaluationDisagreement() throws -> String? {
        let met = (0..<setCount).map { set in
            structure.isSatisfied(top.node) { variable in
                variables.firstIndex(of: variable).map { set & 1 << $0 != 0 } ?? false
            }
        }
        let expected = Set(top.table).count == 1 ? top.table.first : nil
        let constant = try structure.function(of: top.node).constant
        return difference("met", met, expected: top.table)
            ?? difference("constant", constant, expected: expected)
    }
}

@Suite struct MinimalSetsTests {
    @Test(arguments: [UInt64](1...7))
    func `the minimal sets of random structures are those found by trying all sets`(
        part: UInt64
    ) throws {
        let first = part * 100_000
        let disagreement = try firstStructureDisagreement(seeds: first..<first + 3_000) { sample in
            try sample.setsDisagreement()
        }
        #expect(disagreement == nil)
    }

    @Test func `winning and blocking sets are dual to each other`() throws {
        let disagreement = try firstStructureDisagreement(seeds: 5_000_000..<5_003_000) { sample in
            try sample.dualityDisagreement()
        }
        #expect(disagreement == nil)
    }

    @Test func `random structures are met by exactly the sets that meet their description`() throws {
        let disagreement = try firstStructureDisagreement(seeds: 6_000_000..<6_002_000) { sample in
            try sample.evaluationDisagreement()
        }
        #expect(disagreement == nil)
    }

    @Test func `what is always met is won by nobody and blocked by no set`() throws {
        var structure = MonotoneStructure()
        let (nothing, noOne) = (structure.all([]), structure.any([]))
        let always = try structure.function(of: nothing)
        #expect(always.constant == true)
        #expect(try always.minimalWinningSets().listed(atMost: 9, largest: 9).sets == [[]])
        #expect(try always.minimalBlockingSets().count == .zero)
        #expect(try always.minimalBlockingSets().countsBySize.isEmpty)
        let never = try structure.function(of: noOne)
        #expect(never.constant == false)
        #expect(try never.minimalWinningSets().isEmpty)
        #expect(try never.minimalBlockingSets().listed(atMost: 9, largest: 9).sets == [[]])
    }

    @Test func `a formula becomes a structure with the same sets`() throws {
        for seed: UInt64 in 1..<301 {
            var generator = SplitMix64(seed: seed)
            let formula = MonotoneFormula<Int>.random(depth: 3, using: &generator)
            var structure = MonotoneStructure()
            let node = structure.formula(formula) { structure, place in structure.variable(place) }
            for set in 0..<1 << MonotoneFormula<Int>.randomPlaceCount {
                let isMet = structure.isSatisfied(node) { set & 1 << $0 != 0 }
                #expect(isMet == formula.isSatisfied { set & 1 << $0 != 0 }, "seed \(seed), \(formula)")
            }
        }
    }

    @Test func `a weight or a variable below zero stops the program`() async {
        await #expect(processExitsWith: .failure) {
            var structure = MonotoneStructure()
            _ = structure.variable(-1)
        }
        await #expect(processExitsWith: .failure) {
            var structure = MonotoneStructure()
            let member = structure.variable(0)
            _ = structure.atLeast(1, of: [(member, weight: -1)])
        }
    }
}
