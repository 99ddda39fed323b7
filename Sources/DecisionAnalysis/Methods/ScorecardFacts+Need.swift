import Findings
import StakeholderModel

extension ScorecardFacts {
    /// What the map says of one part of the need.
    func need(_ source: FactSource) -> [ScorecardFact] {
        guard let (key, list, subject) = part(source) else { return [] }
        let path = FactPath.map(.need).key(key)
        return [fact(subject, values(list, at: path, as: Wording.verbatim))].compactMap(\.self)
    }

    private func part(_ source: FactSource) -> (key: MapKey, list: FactList<String>, subject: Wording)? {
        let need = map.need
        return switch source {
        case .impact: (.impact, need.impact, Wording(en: "the impact", fr: "l'enjeu"))
        case .measure: (.measure, need.measure, Wording(en: "the measure", fr: "la mesure"))
        case .expected: (.expected, need.expected, Wording(en: "they expect", fr: "ils attendent"))
        case .underlying:
            (.underlying, need.underlying, Wording(en: "underneath", fr: "derrière la demande"))
        case .criteria: (.criteria, need.criteria, Wording(en: "their criteria", fr: "leurs critères"))
        case .whyNow: (.whyNow, need.whyNow, Wording(en: "why now", fr: "pourquoi maintenant"))
        default: nil
        }
    }

    /// A heard sentence in words: who said it, and when.
    func fact(_ located: LocatedSignal) -> ScorecardFact {
        let isQuoted = located.signal.quote.map { !$0.isEmpty } ?? false
        let speaker = located.signal.says.value.map(analysis.displayName)
        let label = SignalFlag.green.label.map { $0.lowercased() }
        let silent = Wording(
            en: (speaker.map { "\($0): " } ?? "") + label.en,
            fr: (speaker.map { "\($0) : " } ?? "") + label.fr
        )
        let value = ScorecardFact.Value(
            path: located.path,
            text: isQuoted ? analysis.evidence(located).text : silent,
            isAssumed: located.signal.flag.isAssumed || located.signal.says.isAssumed
        )
        return ScorecardFact(subject: nil, values: [value])
    }
}

extension MapAnalysis {
    /// What was heard in favour of the need, in the order of the file.
    var signalsForNeed: [LocatedSignal] {
        let topics = SignalTopics(map)
        return map.locatedSignals.filter { located in
            located.signal.flag.value == .green && topics.topic(of: located.subject) == .need
        }
    }

    /// Everybody who is known to have spoken of the need, each once: in a meeting, or as the source of what is written.
    var voicesForNeed: [PersonIdentifier] {
        let need = map.need
        let texts = [need.impact, need.measure, need.expected, need.underlying]
        let written = texts.flatMap(\.items).flatMap(\.evidence.sources).flatMap(speakers)
        var seen: Set<PersonIdentifier> = []
        return (signalsForNeed.compactMap(\.signal.says.value) + written).filter {
            seen.insert($0).inserted
        }
    }

    private func speakers(_ source: Source) -> [PersonIdentifier] {
        switch source {
        case .person(let person): [person]
        case .teamMember: []
        case .logEntry(let identifier): context.index.logEntry(identifier)?.with.values ?? []
        }
    }
}
