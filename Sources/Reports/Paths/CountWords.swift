import DecisionAnalysis
import StakeholderModel

extension VoiceSetCount {
    /// Beyond this, nobody counts.
    static let most: UInt128 = 1_000_000_000_000

    static let moreThanMost = Wording(
        en: "more than a million million",
        fr: "plus de mille milliards de"
    )

    /// The number as people read it: `126`, `12,345`, `more than a million million`.
    var words: Wording { isExact && number < VoiceSetCount.most ? number.words : VoiceSetCount.moreThanMost }
}

extension UInt128 {
    /// The number with its thousands apart, as each language does.
    var words: Wording { .number(self) }
}
