import DecisionAnalysis
import StakeholderModel

/// How sure a fact is and who said it.
enum StandingWords {
    static let assumed = Wording(en: " (assumed)", fr: " (supposé)")
    static let ownWord = Wording(en: "on their own word", fr: "sur sa seule parole")

    /// `according to Ada`, `on their own word, observed`; empty when nobody wrote it down.
    ///
    /// - Parameter isOwn: whether the only source is the person whom the fact is about.
    static func source(of evidence: Evidence, isOwn: Bool, _ analysis: MapAnalysis) -> Wording {
        var parts: [Wording] = []
        if isOwn {
            parts.append(ownWord)
        } else if !evidence.sources.isEmpty {
            // The words come with the comma that joins them to a value.
            parts.append(analysis.sourceWords(evidence).map { String($0.dropFirst(2)) })
        } else if let date = evidence.date?.wording {
            parts.append(Wording(en: "as of \(date.en)", fr: "au \(date.fr)"))
        }
        if let basis = evidence.basis, basis != .stated { parts.append(basis.label.map { $0.lowercased() }) }
        return .list(parts)
    }
}
