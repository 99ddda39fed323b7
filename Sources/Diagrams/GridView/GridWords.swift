import StakeholderModel

/// What the grid says in words of its own.
enum GridWords {
    static let stance = Wording(en: "Stance", fr: "Position")
    static let influence = Wording(en: "Influence", fr: "Influence")
    static let influenceUnknown = Wording(en: "Not known", fr: "À qualifier")
    static let nobodyForUs = Wording(en: "Nobody for us", fr: "Personne pour nous")
    static let nobodyInFavour = Wording(
        en: "high influence, and nobody in favour",
        fr: "forte influence, et personne de favorable"
    )
    static let whoCounts = Wording(en: "Who counts most?", fr: "Qui pèse le plus ?")
    static let nobodyKnown = Wording(
        en: "nobody is known to have high influence",
        fr: "personne n'est connu pour une forte influence"
    )

    /// How many of those with high influence are for us.
    static func favourable(_ count: Int, of all: Int) -> Wording {
        Wording(
            en: "high influence: \(count) of \(all) in favour",
            fr: "forte influence : \(count) favorable\(count > 1 ? "s" : "") sur \(all)"
        )
    }

    /// Of how many people the influence is not known.
    static func unknown(_ count: Int, of all: Int) -> Wording {
        Wording(
            en: "influence not known of \(count) of \(all) people",
            fr: "influence à qualifier pour \(count) personne\(count > 1 ? "s" : "") sur \(all)"
        )
    }

    static func description(_ summary: [Wording]) -> Wording {
        let list = Wording.list(summary)
        return Wording(
            en: "Influence by stance; \(list.en).",
            fr: "Influence selon la position ; \(list.fr)."
        )
    }

    /// Where somebody stands up and across, for those who hear the picture.
    static func influence(_ label: Wording) -> Wording {
        let lowered = PictureWords.lowered(label)
        return Wording(en: "influence \(lowered.en)", fr: "influence \(lowered.fr)")
    }
}
