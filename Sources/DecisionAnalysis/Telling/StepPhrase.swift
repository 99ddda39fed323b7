import StakeholderModel

extension Wording {
    /// Where somebody decides, from quoted titles: "at 'A' and 'B'", « aux étapes « A » et « B » », « à l'étape « A » ».
    static func atSteps(_ titles: [Wording]) -> Wording {
        let all = Wording.and(titles)
        return Wording(en: "at \(all.en)", fr: (titles.count == 1 ? "à l'étape " : "aux étapes ") + all.fr)
    }
}
