import Testing

@testable import Diagrams

@Suite struct OrgTreeTests {
    @Test func `managers come before their reports`() {
        for seed in 1...100 as ClosedRange<UInt64> {
            var numbers = RandomNumbers(seed: seed)
            let tree = RandomTree.tree(&numbers, people: numbers.below(120))
            #expect(tree.order.sorted() == Array(tree.managers.indices), "seed \(seed)")
            var known: Set<Int> = []
            for person in tree.order {
                #expect(tree.managers[person].map(known.contains) ?? true, "seed \(seed)")
                known.insert(person)
            }
        }
    }

    @Test func `a circle is cut at its first person, and nobody is lost`() {
        let tree = OrgTree(managers: [nil, 3, 1, 2, 2, 5])
        #expect(tree.roots == [0, 1, 5])
        #expect(tree.order == [0, 1, 2, 3, 4, 5])
        #expect(tree.managers == [nil, nil, 1, 2, 2, nil])
    }

    @Test func `levels, those above and those below`() {
        let tree = OrgTree(managers: [nil, 0, 1, 1, 2, nil])
        #expect(tree.upperLevels(1, from: tree.roots) == [0, 5])
        #expect(tree.upperLevels(2, from: tree.roots) == [0, 5, 1])
        #expect(tree.upperLevels(2, from: [1]) == [1, 2, 3])
        #expect(tree.upperLevels(9, from: tree.roots).count == 6)
        #expect(tree.managersAbove(4) == [2, 1, 0])
        #expect(tree.below(1) == [1, 2, 4, 3])
        #expect(tree.among([4, 2, 1]) == OrgTree(managers: [1, 2, nil]))
    }

    @Test func `who is shown and who is counted are everybody, whatever is shown`() {
        for seed in 1...200 as ClosedRange<UInt64> {
            var numbers = RandomNumbers(seed: seed)
            let tree = RandomTree.tree(&numbers, people: 1 + numbers.below(80))
            let shown = Set(tree.roots + tree.managers.indices.filter { _ in numbers.chance(40) })
            let hidden = tree.hiddenBelow(shown: shown)
            #expect(shown.isSuperset(of: hidden.keys), "seed \(seed)")
            #expect(hidden.values.reduce(shown.count, +) == tree.managers.count, "seed \(seed)")
            #expect(hidden.values.allSatisfy { $0 > 0 }, "seed \(seed)")
        }
    }
}
