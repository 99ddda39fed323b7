package import StakeholderModel

/// The names that somebody who typed a wrong one may have meant.
package enum NearestNames {
    /// The nearest names: the same word in another case or with other accents first, then by the number of
    /// typing mistakes (at most one for each three letters), then by name.
    package static func suggestions(for text: String, among names: [String], limit: Int = 3) -> [String] {
        NameIndex(names).suggestions(for: text, limit: limit)
    }

    /// The question beside a wrong name, or `nil` without a proposal.
    package static func didYouMean(_ names: [String]) -> Wording? {
        guard !names.isEmpty else { return nil }
        let choice = Wording.quotedChoice(names)
        return Wording(en: "did you mean \(choice.en)?", fr: "vouliez-vous dire \(choice.fr)\u{00A0}?")
    }
}
