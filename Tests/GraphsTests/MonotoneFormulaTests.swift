import Graphs
import Testing

@Suite struct MonotoneFormulaTests {
    private typealias Formula = MonotoneFormula<Int>

    @Test func `random formulas are met by exactly the sets that meet their description`() {
        let disagreement = firstFormulaDisagreement(seeds: 1..<601) { formula, _ in
            for set in 0..<1 << Formula.randomPlaceCount {
                let places = Set((0..<Formula.randomPlaceCount).filter { set & 1 << $0 != 0 })
                let isSatisfied = formula.isSatisfied { places.contains($0) }
                if isSatisfied != formula.naiveIsSatisfied(by: places) { return "places \(places.sorted())" }
            }
            return nil
        }
        #expect(disagreement == nil)
    }

    @Test func `the grade is the best one whose places meet the formula`() {
        let disagreement = firstFormulaDisagreement(seeds: 1000..<4000) { formula, generator in
            let grades = (0..<Formula.randomPlaceCount).map { _ in Int.random(in: 0...4, using: &generator) }
            let expected = (0...4).last { grade in
                formula.naiveIsSatisfied(by: Set(grades.indices.filter { grades[$0] >= grade }))
            }
            return difference(
                "grade over \(grades)",
                formula.grade(worst: 0, best: 4) { grades[$0] },
                expected: expected ?? 0
            )
        }
        #expect(disagreement == nil)
    }

    @Test func `no members are all of them and not any of them`() {
        #expect(Formula.all([]).isSatisfied { _ in false })
        #expect(!Formula.any([]).isSatisfied { _ in true })
        #expect(Formula.all([]).grade(worst: "a", best: "z") { _ in "m" } == "z")
        #expect(Formula.any([]).grade(worst: "a", best: "z") { _ in "m" } == "a")
        #expect(Formula.atLeast(0, of: []).grade(worst: "a", best: "z") { _ in "m" } == "z")
        #expect(Formula.atLeast(1, of: []).grade(worst: "a", best: "z") { _ in "m" } == "a")
    }

    @Test func `weights as large as they can be do not overflow`() {
        let heavy = Formula.Weighted(weight: .max, formula: .place(0))
        let formula = Formula.atLeast(.max, of: [heavy, heavy, heavy])
        #expect(formula.isSatisfied { _ in true })
        #expect(formula.grade(worst: 0, best: 9) { _ in 5 } == 5)
    }

    @Test func `places are in order of appearance with repeats`() {
        let formula = Formula.all([
            .place(3), .any([.place(1), .place(3)]),
            .atLeast(1, of: [.init(weight: 1, formula: .place(2)), .init(weight: 0, formula: .place(0))]),
        ])
        #expect(formula.places == [3, 1, 3, 2, 0])
    }

    @Test func `map changes the places and nothing else`() {
        let formula = Formula.all([
            .any([.place(1)]), .atLeast(2, of: [.init(weight: 3, formula: .place(2))]),
        ])
        let expected = MonotoneFormula<String>.all([
            .any([.place("1")]), .atLeast(2, of: [.init(weight: 3, formula: .place("2"))]),
        ])
        #expect(formula.map { String($0) } == expected)
    }

    @Test func `a weight below zero stops the program`() async {
        await #expect(processExitsWith: .failure) {
            _ = MonotoneFormula<Int>.Weighted(weight: -1, formula: .place(0))
        }
    }

    private func firstFormulaDisagreement(
        seeds: Range<UInt64>,
        check: (Formula, inout SplitMix64) -> String?
    ) -> String? {
        for seed in seeds {
            var generator = SplitMix64(seed: seed)
            let formula = Formula.random(depth: 3, using: &generator)
            if let disagreement = check(formula, &generator) {
                return "seed \(seed), \(formula): \(disagreement)"
            }
        }
        return nil
    }
}
