import Findings
import StakeholderModel

/// What an answer makes of a deal, to be compared with what another does.
struct Outcome {
    /// The verdict of the deal.
    let verdict: Verdict
    /// The steps that improve.
    let improved: [UnlockedGate]
    /// By how many verdicts the steps improve, less those by which others get worse.
    let steps: Int

    /// The verdict of the deal counts first, then how many steps improve, then how far.
    func isBetter(than other: Outcome) -> Bool {
        if verdict != other.verdict { return verdict > other.verdict }
        if improved.count != other.improved.count { return improved.count > other.improved.count }
        return steps > other.steps
    }

    /// What changes between two analyses of one deal.
    init(from now: MapAnalysis, to then: MapAnalysis) {
        let standing = Dictionary(
            then.openBindingGates.map { ($0.gate.reference, $0.verdict) },
            uniquingKeysWith: { first, _ in first }
        )
        let changes = now.openBindingGates.map { judged in
            UnlockedGate(
                gate: judged.gate.reference,
                title: judged.gate.title,
                before: judged.verdict,
                after: standing[judged.gate.reference] ?? Outcome.successor(of: judged.gate, in: then)
            )
        }
        verdict = then.verdict
        improved = changes.filter { $0.steps > 0 }
        steps = changes.reduce(0) { $0 + $1.steps }
    }

    /// The verdict of the steps that take the place of one that was not on the map: the worst of its kind.
    private static func successor(of gate: DealGate, in analysis: MapAnalysis) -> Verdict? {
        guard !gate.reference.isDeclared else { return nil }
        return analysis.openBindingGates.filter { $0.gate.kind == gate.kind }.map(\.verdict).min()
    }
}

/// Finds what the answer to a question unlocks: the steps whose verdict improves when the fact takes the value that is best
/// for us. Every value is written into the map, and the whole analysis made again.
struct Unlocks {
    private let analysis: MapAnalysis
    private let candidates: AnswerCandidates
    private var known: [AskedFact: [UnlockedGate]] = [:]

    init(_ analysis: MapAnalysis) {
        self.analysis = analysis
        candidates = AnswerCandidates(analysis)
    }

    /// The steps, those that improve most first, then in the order of the gates; empty for a fact on which no verdict rests.
    mutating func gates(for path: FactPath?) -> [UnlockedGate] {
        guard let fact = path.flatMap(AskedFact.init) else { return [] }
        if let found = known[fact] { return found }
        let found = best(of: fact).improved.enumerated()
            .sorted { (-$0.element.steps, $0.offset) < (-$1.element.steps, $1.offset) }.map(\.element)
        known[fact] = found
        return found
    }

    /// As things stand, unless an answer is better; of equally good answers the first.
    private func best(of fact: AskedFact) -> Outcome {
        var best = Outcome(from: analysis, to: analysis)
        for answer in candidates.answers(to: fact) {
            let then = Hypothesis(fact: fact, answer: answer).applied(to: analysis.map)
            let outcome = Outcome(from: analysis, to: analysis.remade(with: then))
            if outcome.isBetter(than: best) { best = outcome }
        }
        return best
    }
}

extension MapAnalysis {
    /// The same analysis of another state of the map.
    fileprivate func remade(with map: AccountMap) -> MapAnalysis {
        MapAnalysis(
            map: map,
            playbook: playbook,
            referenceDate: referenceDate,
            configuration: context.configuration
        )
    }
}
