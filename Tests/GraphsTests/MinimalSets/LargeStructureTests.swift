import Testing

@testable import Graphs

/// Structures that are too large to try all sets, where the answer is known otherwise.
@Suite struct LargeStructureTests {
    @Test func `two thirds of a board of sixty are counted by the binomial coefficient`() throws {
        var structure = MonotoneStructure()
        let members = (0..<60).map { (node: structure.variable($0), weight: 1) }
        let top = structure.atLeast(40, of: members)
        let function = try structure.function(of: top)
        let winning = try function.minimalWinningSets()
        #expect(winning.count == .exact(4_191_844_505_805_495))
        #expect(winning.countsBySize.count == 41)
        #expect(try function.minimalBlockingSets().count == .exact(4_191_844_505_805_495 * 40 / 21))
    }

    @Test func `a weighted board of sixty is counted like its sums`() throws {
        var generator = SplitMix64(seed: 11)
        let weights = (0..<60).map { _ in Int.random(in: 1...100, using: &generator) }
        let needed = weights.reduce(0, +) / 2 + 1
        var structure = MonotoneStructure()
        let members = weights.enumerated().map { (node: structure.variable($0.offset), weight: $0.element) }
        let top = structure.atLeast(needed, of: members)
        let sets = try structure.function(of: top).minimalWinningSets()
        // Filled up from the heaviest down: a set is minimal when its lightest member makes it enough.
        var sums: [Int: UInt128] = [0: 1]
        var count: UInt128 = 0
        for weight in weights.sorted(by: >) {
            for (sum, ways) in sums {
                if sum + weight >= needed { count += ways }
            }
            sums = sums.reduce(into: sums) { result, entry in
                if entry.key + weight < needed { result[entry.key + weight, default: 0] += entry.value }
            }
        }
        #expect(sets.count == .exact(count))
    }

    @Test func `weights as large as they can be do not overflow`() throws {
        var structure = MonotoneStructure()
        let heavy = (0..<3).map { (node: structure.variable($0), weight: Int.max) }
        let top = structure.atLeast(.max, of: heavy)
        #expect(structure.isSatisfied(top) { _ in true })
        let sets = try structure.function(of: top).minimalWinningSets()
        #expect(sets.singletons == [0, 1, 2])
    }

    @Test func `more sets than are counted exactly are more than that many`() throws {
        var structure = MonotoneStructure()
        // Two to the power of the number of pairs.
        let pairs = (0..<127).map { pair in
            structure.any([structure.variable(2 * pair), structure.variable(2 * pair + 1)])
        }
        let more = structure.all(pairs)
        let fewer = structure.all(Array(pairs.dropLast()))
        let sets = try structure.function(of: more).minimalWinningSets()
        #expect(sets.count == .moreThan(SetCount.limit))
        #expect(sets.countsBySize[127] == .moreThan(SetCount.limit))
        let fewerSets = try structure.function(of: fewer).minimalWinningSets()
        #expect(fewerSets.count == .exact(85_070_591_730_234_615_865_843_651_857_942_052_864))
    }

    @Test func `a long chain of parts does not use up the stack`() throws {
        let length = 100_000
        var structure = MonotoneStructure()
        var top = structure.variable(0)
        for number in 1..<length {
            let variable = structure.variable(number)
            top = number.isMultiple(of: 2) ? structure.any([top, variable]) : structure.all([top, variable])
        }
        let function = try structure.function(of: top, in: .smallestFirst, budget: SetsBudget())
        #expect(function.nodeCount == length + 2)
        // The last part is "all", so its variable is in every set.
        let sets = try function.minimalWinningSets()
        #expect(sets.essentials == [length - 1])
        #expect(sets.count == .exact(UInt128(length / 2)))
        #expect(sets.listed(atMost: 1, largest: 2).sets == [[length - 2, length - 1]])
    }

    @Test func `a wide part is one node for each variable`() throws {
        var structure = MonotoneStructure()
        let variables = (0..<100_000).map { structure.variable($0) }
        let top = structure.any(variables)
        let function = try structure.function(of: top)
        #expect(try function.minimalWinningSets().count == .exact(100_000))
        #expect(try function.minimalBlockingSets().countsBySize.last == .exact(1))
    }

    @Test func `what takes more than the budget says so`() throws {
        var structure = MonotoneStructure()
        let members = (0..<100).map { (node: structure.variable($0), weight: 1) }
        let top = structure.atLeast(50, of: members)
        let small = SetsBudget(maximumNodes: 1_000)
        #expect(throws: SetsError.tooLarge(maximumNodes: 1_000)) {
            _ = try structure.function(of: top, budget: small)
        }
        let function = try structure.function(of: top)
        #expect(throws: SetsError.tooLarge(maximumNodes: 1_000)) {
            _ = try function.minimalWinningSets(budget: small)
        }
    }

    @Test func `a bad order of the variables is given up for a better one`() throws {
        // Walking into the large member first puts the partners of all pairs far apart.
        var structure = MonotoneStructure()
        let left = (0..<18).map { structure.variable($0) }
        let right = (0..<18).map { structure.variable(100 + $0) }
        let pairs = zip(left, right).map { structure.all([$0, $1]) }
        let someone = structure.any(left + right + left + right)
        let met = structure.any(pairs)
        let top = structure.all([met, someone])
        let budget = SetsBudget(maximumNodes: 20_000)
        #expect(throws: SetsError.self) {
            _ = try structure.function(of: top, in: .largestFirst, budget: budget)
        }
        let sets = try structure.function(of: top, budget: budget).minimalWinningSets()
        #expect(sets.count == .exact(18))
    }
}
