import Graphs
import Testing

extension StructureCase {
    /// Compares a listing under limits with all sets.
    fileprivate func listingDisagreement(atMost maximum: Int, largest: Int) throws -> String? {
        let all = winningSets()
        let expected = Array(all.filter { $0.count <= largest }.prefix(max(0, maximum)))
        let family = try structure.function(of: top.node).minimalWinningSets()
        let listing = family.listed(atMost: maximum, largest: largest)
        let leftOut = family.countsBySize.indices.map { size in
            let listed = expected.filter { $0.count == size }.count
            return SetCount.exact(UInt128(all.filter { $0.count == size }.count - listed))
        }
        return difference("sets", listing.sets, expected: expected)
            ?? difference("left out by size", listing.leftOutBySize, expected: leftOut)
            ?? difference("left out", listing.leftOut, expected: .exact(UInt128(all.count - expected.count)))
            ?? difference("complete", listing.isComplete, expected: all.count == expected.count)
            ?? difference(
                "left out as too large",
                listing.leftOutAsTooLarge,
                expected: .exact(UInt128(all.filter { $0.count > largest }.count))
            )
    }
}

@Suite struct SetListingTests {
    @Test func `a limited listing has the first sets and says exactly what it left out`() throws {
        let disagreement = try firstStructureDisagreement(seeds: 7_000_000..<7_003_000) { sample in
            let maximum = sample.variables[0] - 1
            let largest = sample.variables.reduce(0, +) % 6 - 1
            return try sample.listingDisagreement(atMost: maximum, largest: largest)
                .map { "at most \(maximum), largest \(largest): \($0)" }
        }
        #expect(disagreement == nil)
    }

    @Test func `sets come by size and then by variables whatever the structure`() throws {
        var structure = MonotoneStructure()
        let parts = [[9, 0, 4], [7], [3, 1], [2, 8]].map { variables in
            structure.all(variables.map { structure.variable($0) })
        }
        let top = structure.any(parts)
        let sets = try structure.function(of: top).minimalWinningSets()
        #expect(sets.listed(atMost: 9, largest: 9).sets == [[7], [1, 3], [2, 8], [0, 4, 9]])
        #expect(sets.listed(atMost: 2, largest: 9).sets == [[7], [1, 3]])
        #expect(sets.listed(atMost: 9, largest: 2).leftOutAsTooLarge == .exact(1))
    }

    @Test func `the first of more sets than anyone can count are listed`() throws {
        var structure = MonotoneStructure()
        let members = (0..<200).map { (node: structure.variable($0), weight: 1) }
        let top = structure.atLeast(100, of: members)
        let sets = try structure.function(of: top).minimalWinningSets()
        let listing = sets.listed(atMost: 2, largest: 100)
        #expect(listing.sets == [Array(0..<100), Array(0..<99) + [100]])
        #expect(listing.leftOut == .moreThan(SetCount.limit))
        #expect(sets.listed(atMost: 2, largest: 99).sets.isEmpty)
    }
}
