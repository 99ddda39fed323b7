import StakeholderModel
import Testing

@testable import MapFormat

/// The textbook table over all cells, to compare with.
private func textbookDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var table = [[Int]](repeating: Array(0...second.count), count: first.count + 1)
    for row in 0...first.count { table[row][0] = row }
    for row in first.indices.map({ $0 + 1 }) {
        for column in second.indices.map({ $0 + 1 }) {
            let cost = first[row - 1] == second[column - 1] ? 0 : 1
            var best = min(table[row - 1][column] + 1, table[row][column - 1] + 1)
            best = min(best, table[row - 1][column - 1] + cost)
            let isSwap =
                row > 1 && column > 1 && first[row - 1] == second[column - 2]
                && first[row - 2] == second[column - 1]
            if isSwap { best = min(best, table[row - 2][column - 2] + 1) }
            table[row][column] = best
        }
    }
    return table[first.count][second.count]
}

struct ValueNearestNamesTests {
    @Test func `the same word in another case comes first, then the nearest, then by name`() {
        let table: [(text: String, names: [String], expected: [String])] = [
            ("formaton", ["dg", "formation", "achats"], ["formation"]),
            ("Elise", ["élisa", "élise", "elsie"], ["élise", "elsie", "élisa"]),
            ("dg", ["DG", "da", "dh", "di"], ["DG", "da", "dh"]),
            ("jane", ["jane-doe"], []),
            ("ab", ["ba"], ["ba"]),
            ("x", ["y"], []),
            ("", ["a"], []),
            ("plan", [], []),
            ("plan", ["plna", "plna"], ["plna"]),
        ]
        for (text, names, expected) in table {
            #expect(NearestNames.suggestions(for: text, among: names) == expected, "\(text)")
        }
        #expect(NearestNames.suggestions(for: "dg", among: ["da", "db"], limit: 1) == ["da"])
        #expect(NearestNames.suggestions(for: "dg", among: ["da"], limit: -1) == [])
    }

    @Test func `the question lists up to three names`() {
        #expect(NearestNames.didYouMean([]) == nil)
        let question = NearestNames.didYouMean(["a", "b", "c"])
        #expect(question?.en == "did you mean 'a', 'b' or 'c'?")
        #expect(question?.fr == "vouliez-vous dire « a », « b » ou « c »\u{A0}?")
    }

    @Test func `the distance agrees with the textbook table up to its limit`() {
        var generator = ValueTestGenerator(seed: 11)
        let letters: [Unicode.Scalar] = ["a", "b", "c", "é"]
        for _ in 0..<5_000 {
            let words = (0..<2).map { _ in
                (0..<Int.random(in: 0...9, using: &generator)).compactMap { _ in
                    letters.randomElement(using: &generator)
                }
            }
            let limit = Int.random(in: 0...5, using: &generator)
            let expected = textbookDistance(words[0], words[1])
            let found = EditDistance.between(words[0], words[1], atMost: limit)
            #expect(found == (expected <= limit ? expected : nil), "\(words) \(limit)")
        }
    }

    @Test func `long texts cost little`() {
        let long = String(repeating: "a", count: 1_000_000)
        let names = (0..<2_000).map { "name-\($0)" } + [long]
        #expect(NearestNames.suggestions(for: long, among: names) == [])
        #expect(NearestNames.suggestions(for: "nam-7", among: names) == ["name-7"])
    }
}
