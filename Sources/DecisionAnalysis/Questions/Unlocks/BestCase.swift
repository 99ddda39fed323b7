import Graphs
import StakeholderModel

/// Tells beforehand of many facts about a person that no answer can improve a verdict: not even one that takes away
/// everything that the fact has a part in.
struct BestCase {
    private let analysis: MapAnalysis
    /// Whom anybody's word reaches, for us or for a rival.
    private let spread: Spread

    init(_ analysis: MapAnalysis) {
        self.analysis = analysis
        spread = analysis.spreadOfEverybody()
    }

    /// Whether an answer could improve the verdict of a step; `true` also where that is not known without trying.
    func canImprove(_ fact: AskedFact) -> Bool {
        switch fact {
        case .stance(let person), .access(let person): canImprove(fact, of: person)
        // Somebody who has a manager can lose them, and a rival with them.
        case .manager(let person):
            analysis.context.index.person(person)?.manager != nil || canImprove(fact, of: person)
        default: true
        }
    }

    private func canImprove(_ fact: AskedFact, of person: PersonIdentifier) -> Bool {
        let reached = spread.reached(from: person)
        return analysis.openBindingGates.contains { judged in
            let best = Dictionary(
                judged.places.map { ($0.place.position, verdict(of: $0, after: fact, reached: reached)) },
                uniquingKeysWith: { first, _ in first }
            )
            let grade = judged.gate.rule.grade(worst: .blocked, best: .mapped) { place in
                best[place.position] ?? .mapped
            }
            return !judged.gate.isRefused && grade > judged.verdict
        }
    }

    private func verdict(
        of judged: JudgedPlace,
        after fact: AskedFact,
        reached: Set<PersonIdentifier>
    ) -> Verdict {
        guard let decider = judged.place.person else { return judged.verdict }
        let staying = judged.reasons.filter { reason in
            switch reason {
            case .deciderIsOpponent, .deciderIsSkeptic, .stanceUnknown, .stanceAssumed, .stanceStale:
                fact != .stance(decider)
            case .noRoute, .onlyThroughOpponents, .rivalIsCloser, .thinReach: !reached.contains(decider)
            // Whoever is met besides them, they are no longer the only one.
            case .authority(.unsourced): false
            default: true
            }
        }
        return staying.map(\.verdict).min() ?? .mapped
    }
}
