import StakeholderModel

/// Items that say with several keys what one key says.
extension SingleKeyForm {
    /// Whether an item has keys such as `from` and `to` in the place of people.
    func isSpeltOut(_ entries: [Entry], _ names: Namespace) -> Bool {
        let keys = entries.map { TextFolding.folded($0.key.text) }
        let isSpelt = entries.count > 1 && keys.contains { ends.contains($0) || kinds.contains($0) }
        return isSpelt && !entries.contains { RelationArrow.ends(in: $0.key.text).count > 1 }
            && names[entries[0].key.text] == nil
    }

    /// The item as it was probably meant.
    func meant(by item: Node) -> String {
        if let text = item.scalar?.text { return example(ofText: text) }
        let entries = item.entries ?? []
        func value(_ words: [String]) -> String? {
            let entry = entries.first { words.contains(TextFolding.folded($0.key.text)) }
            guard let text = entry?.value.scalar?.text, IdentifierText.isValid(text) else { return nil }
            return text
        }
        switch self {
        case .relation:
            guard let from = value(Self.starts), let to = value(Self.finishes) else { return example }
            return "- \(from) -> \(to): \(value(Self.kindWords) ?? "influences")"
        case .tie:
            guard let person = value(Self.people) else { return example }
            return "- \(person): \(value(Self.kindWords) ?? "formerly_at")"
        }
    }

    private func example(ofText text: String) -> String {
        switch self {
        case .relation:
            let ends = RelationArrow.ends(in: text).map { String(text[$0]) }
            guard ends.count == 2, ends.allSatisfy(IdentifierText.isValid) else { return example }
            return "- \(ends[0]) -> \(ends[1]): influences"
        case .tie: return IdentifierText.isValid(text) ? "- \(text): formerly_at" : example
        }
    }

    private var ends: [String] { self == .relation ? Self.starts + Self.finishes : Self.people }
    private var kinds: [String] { Self.kindWords }

    private static let starts = ["from", "source", "de", "who", "qui"]
    private static let finishes = ["to", "target", "vers", "a", "whom"]
    private static let people = ["person", "personne", "who", "qui", "name", "nom"]
    private static let kindWords = ["kind", "type", "relation", "tie", "lien", "what"]
}
