import StakeholderModel

/// Finds what the answer to a question unlocks: the steps whose verdict improves when the fact takes the value that is best
/// for us. Every value is written into the map, and all verdicts come out of it again.
struct Unlocks {
    private let analysis: MapAnalysis
    private let candidates: AnswerCandidates
    private let standings: [PersonIdentifier: DeciderStanding]
    private var known: [AskedFact: [UnlockedGate]] = [:]

    init(_ analysis: MapAnalysis) {
        self.analysis = analysis
        standings = Dictionary(
            analysis.map.people.map { ($0.identifier, analysis.judge.places.standing(of: $0.identifier)) },
            uniquingKeysWith: { first, _ in first }
        )
        candidates = AnswerCandidates(analysis, standings: standings)
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
        var best = Outcome(from: analysis, to: Forecast(analysis))
        for answer in candidates.answers(to: fact) {
            let hypothesis = Hypothesis(fact: fact, answer: answer)
            let then = Forecast(hypothesis, in: analysis, standings: standings)
            let outcome = Outcome(from: analysis, to: then)
            if outcome.isBetter(than: best) { best = outcome }
        }
        return best
    }
}
