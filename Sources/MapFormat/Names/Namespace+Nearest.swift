import Findings
import StakeholderModel

/// Proposing a name for one that nothing has.
extension Namespace {
    private static let mostToPropose = 3

    /// "did you mean", by identifier, else by the name or title, else by words of either.
    ///
    /// The candidates are only gathered while there is work to spend on them: a file can have many wrong names.
    func nearest(
        to text: String,
        among gathered: @autoclosure () -> [Named],
        others: [String] = []
    ) -> Wording? {
        guard !budget.isSpent else { return nil }
        let candidates = gathered()
        let near = budget.suggestions(for: text, among: candidates.map(\.identifier) + others)
        guard near.isEmpty else {
            return .didYouMean(
                near.map { name in candidates.first { $0.identifier == name }.map(shown) ?? .excerpt(name) }
            )
        }
        let titles = candidates.flatMap(\.titles)
        let nearTitles = Set(budget.suggestions(for: text, among: titles))
        let titled = candidates.filter { !nearTitles.isDisjoint(with: $0.titles) }
        let meant = titled.isEmpty ? havingWord(text, among: candidates) : titled
        guard !meant.isEmpty else { return nil }
        return .didYouMean(meant.prefix(Self.mostToPropose).map(shown))
    }

    /// Those that have the text as a word or several: `jane` for `jane-doe`, `head of training` for a longer title.
    private func havingWord(_ text: String, among candidates: [Named]) -> [Named] {
        let word = text.utf8.count <= 60 ? TextFolding.folded(text) : ""
        guard word.count > 2 else { return [] }
        guard budget.allows(candidates.flatMap { [$0.identifier] + $0.titles }) else { return [] }
        return candidates.filter { named in
            ([named.identifier] + named.titles).contains {
                " \(TextFolding.folded($0)) ".contains(" \(word) ")
            }
        }
    }

    /// An object as a proposal: its identifier, who that is, and the line.
    private func shown(_ named: Named) -> Wording {
        let name = Wording.excerpt(named.identifier)
        let titles = named.titles.map { Wording.shown($0) }
        let line = places.map { $0.position(at: named.range.lowerBound).line }
        let english = titles + (line.map { ["line \($0)"] } ?? [])
        let french = titles + (line.map { ["ligne\u{A0}\($0)"] } ?? [])
        guard !english.isEmpty else { return name }
        return Wording(
            en: "\(name.en) (\(english.joined(separator: ", ")))",
            fr: "\(name.fr) (\(french.joined(separator: ", ")))"
        )
    }
}

extension Namespace.Named {
    /// What people call it: its name and its title.
    fileprivate var titles: [String] { [displayName, title].compactMap(\.self) }
}

extension Wording {
    /// "did you mean 'a' or 'b'?".
    static func didYouMean(_ names: [Wording]) -> Wording {
        let names = Wording.or(names)
        return Wording(en: "did you mean \(names.en)?", fr: "vouliez-vous dire \(names.fr)\u{00A0}?")
    }
}
