import StakeholderModel

/// The words that somebody who typed a wrong one may have meant.
enum NearestWords {
    /// At most three words, with at most one typing mistake for each three letters, the nearest first.
    static func suggestions(for typed: String, among words: [String]) -> [String] {
        let wanted = Array(TextFolding.folded(String(typed.prefix(100))))
        let tolerance = max(wanted.count, 3) / 3
        let near = words.compactMap { word -> (distance: Int, word: String)? in
            let distance = distance(wanted, Array(TextFolding.folded(word)))
            return distance <= tolerance ? (distance, word) : nil
        }
        return near.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.prefix(3).map(\.word)
    }

    /// `did you mean 'a' or 'b'?`; empty without a proposal.
    static func question(for typed: String, among words: [String]) -> Wording? {
        let found = suggestions(for: typed, among: words)
        guard !found.isEmpty else { return nil }
        let choice = Wording.or(found.map(Wording.quoted))
        return Wording(en: "did you mean \(choice.en)?", fr: "vouliez-vous dire \(choice.fr)\u{00A0}?")
    }

    /// Levenshtein's distance, with two neighbouring letters exchanged as one mistake.
    private static func distance(_ one: [Character], _ other: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for row in one.indices {
            var current = [row + 1]
            for column in other.indices {
                let isSame = one[row] == other[column]
                var best = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                let isSwapped =
                    row > 0 && column > 0 && one[row] == other[column - 1] && one[row - 1] == other[column]
                if isSwapped { best = min(best, beforeLast[column - 1] + 1) }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        return last[other.count]
    }
}
