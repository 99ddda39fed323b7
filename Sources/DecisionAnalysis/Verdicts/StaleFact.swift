import StakeholderModel

/// A fact too old to be sure of, on which the verdict of a gate of the map rests.
struct StaleFact {
    let path: FactPath
    /// Whom it is about.
    let person: PersonIdentifier
    /// What it says, without its value.
    let words: Wording

    /// The fact to ask for: a meeting of long ago cannot be changed, how well we know somebody can.
    var asked: FactPath {
        path.components.first == .key(.log) ? .person(person).key(.access) : path
    }

    /// All of them, each once, in the order of the gates.
    static func all(in analysis: MapAnalysis) -> [StaleFact] {
        var seen: Set<FactPath> = []
        return analysis.gatesOfTheMap.flatMap(\.places).flatMap { facts(behind: $0, in: analysis) }
            .filter { seen.insert($0.path).inserted }
    }

    private static func facts(behind judged: JudgedPlace, in analysis: MapAnalysis) -> [StaleFact] {
        guard let person = judged.place.person else { return [] }
        let name = Wording.quoted(analysis.displayName(person))
        var facts: [StaleFact] = []
        if judged.reasons.contains(.stanceStale) {
            facts.append(
                StaleFact(
                    path: .person(person).key(.stance),
                    person: person,
                    words: Wording(en: "what \(name.en) thinks of it", fr: "ce qu'en pense \(name.fr)")
                )
            )
        }
        if judged.reasons.contains(.authority(.stale)) {
            facts.append(
                StaleFact(
                    path: judged.place.path,
                    person: person,
                    words: Wording(en: "that \(name.en) decides", fr: "le pouvoir de décision de \(name.fr)")
                )
            )
        }
        return facts + hops(behind: judged).map { fact(of: $0, in: analysis) }
    }

    private static func hops(behind judged: JudgedPlace) -> [Hop] {
        let theirs = judged.reasons.flatMap { reason -> [Hop] in
            if case .rivalIsCloser(_, let route, _) = reason { return route.hops }
            return []
        }
        return ((judged.bestRoute?.hops ?? []) + theirs).filter(\.isStale)
    }

    private static func fact(of hop: Hop, in analysis: MapAnalysis) -> StaleFact {
        let target = Wording.quoted(analysis.displayName(hop.to))
        return StaleFact(path: hop.path, person: hop.to, words: words(for: hop, to: target, in: analysis))
    }

    private static func words(for hop: Hop, to target: Wording, in analysis: MapAnalysis) -> Wording {
        switch hop.from {
        case .us: return Wording(en: "our access to \(target.en)", fr: "notre accès à \(target.fr)")
        case .rival(let provider):
            let name = analysis.map.providers.elements.first { $0.identifier == provider }?.displayName
            let rival = Wording.quoted(name ?? provider.text)
            return Wording(
                en: "what binds \(rival.en) to \(target.en)",
                fr: "ce qui lie \(rival.fr) à \(target.fr)"
            )
        case .person(let person):
            let carrier = Wording.quoted(analysis.displayName(person))
            return Wording(
                en: "what binds \(carrier.en) to \(target.en)",
                fr: "ce qui lie \(carrier.fr) à \(target.fr)"
            )
        }
    }
}
