import StakeholderModel

/// The names that somebody who typed a wrong one may have meant.
enum NearestNames {
    /// Longer texts than this are no mistyped name; comparing them would only cost time.
    private static let longestCompared = 100

    /// The nearest names: the same word in another case or with other accents first, then by the number of
    /// typing mistakes (at most one for each three letters), then by name.
    static func suggestions(for text: String, among names: [String], limit: Int = 3) -> [String] {
        guard limit > 0, let typed = comparable(text), !typed.isEmpty else { return [] }
        let tolerance = max(typed.count, 3) / 3
        var seen: Set<String> = []
        var found: [(distance: Int, name: String)] = []
        for name in names where seen.insert(name).inserted {
            guard let distance = distance(from: typed, to: name, atMost: tolerance) else { continue }
            found.append((distance, name))
        }
        found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
        return found.prefix(limit).map(\.name)
    }

    /// The question beside a wrong name, or `nil` without a proposal.
    static func didYouMean(_ names: [String]) -> Wording? {
        guard !names.isEmpty else { return nil }
        let choice = Wording.quotedChoice(names)
        return Wording(en: "did you mean \(choice.en)?", fr: "vouliez-vous dire \(choice.fr)\u{00A0}?")
    }

    private static func distance(
        from typed: [Unicode.Scalar],
        to name: String,
        atMost tolerance: Int
    ) -> Int? {
        guard let other = comparable(name), !other.isEmpty else { return nil }
        guard let distance = EditDistance.between(typed, other, atMost: tolerance) else { return nil }
        // Two names that share no letter are as far apart as names can be, however short they are.
        return distance < max(typed.count, other.count) ? distance : nil
    }

    private static func comparable(_ text: String) -> [Unicode.Scalar]? {
        guard text.unicodeScalars.dropFirst(longestCompared).isEmpty else { return nil }
        return Array(TextFolding.folded(text).unicodeScalars)
    }
}
