import StakeholderModel

/// Names made ready for many comparisons: folding them costs more than comparing them.
struct NameIndex: Sendable {
    private struct Entry: Sendable {
        let name: String
        let folded: [Unicode.Scalar]
    }

    private let entries: [Entry]

    /// Longer texts than this are no mistyped name; comparing them would only cost time.
    private static let longestCompared = 100

    init(_ names: [String]) {
        var seen: Set<String> = []
        entries = names.compactMap { name in
            guard seen.insert(name).inserted, let folded = NameIndex.folded(name) else { return nil }
            return Entry(name: name, folded: folded)
        }
    }

    /// As `NearestNames.suggestions`.
    func suggestions(for text: String, limit: Int = 3) -> [String] {
        guard limit > 0, let typed = NameIndex.folded(text) else { return [] }
        let tolerance = max(typed.count, 3) / 3
        var found: [(distance: Int, name: String)] = []
        for entry in entries {
            let distance = EditDistance.between(typed, entry.folded, atMost: tolerance)
            // Two names that share no letter are as far apart as names can be, however short they are.
            guard let distance, distance < max(typed.count, entry.folded.count) else { continue }
            found.append((distance, entry.name))
        }
        found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
        return found.prefix(limit).map(\.name)
    }

    /// `nil` for what is too long or empty, and so never a mistyped name.
    private static func folded(_ text: String) -> [Unicode.Scalar]? {
        guard text.unicodeScalars.dropFirst(longestCompared).isEmpty else { return nil }
        let folded = Array(TextFolding.folded(text).unicodeScalars)
        return folded.isEmpty ? nil : folded
    }
}
