import DecisionAnalysis
import Findings
import StakeholderModel

/// What trying every value of a fact comes to, compared without the code that it is held against.
struct UnlockOracle {
    let analysis: MapAnalysis

    private struct Score: Comparable {
        let verdict: Int
        let count: Int
        let steps: Int

        static func < (left: Score, right: Score) -> Bool {
            (left.verdict, left.count, left.steps) < (right.verdict, right.count, right.steps)
        }
    }

    private static let order: [Verdict] = [.blocked, .unmapped, .contested, .fragile, .mapped]

    private func rank(_ verdict: Verdict) -> Int { Self.order.firstIndex(of: verdict) ?? 0 }

    /// What is wrong with what a question is said to unlock; `nil` when one of the best values unlocks exactly that.
    func fault(of next: NextQuestion) -> String? {
        guard let path = next.question.fact else {
            return next.unlocks.isEmpty ? nil : "unlocks without a fact"
        }
        let now = outcome(of: analysis)
        var best: [(score: Score, gates: Set<String>)] = [(now.score, [])]
        for map in EveryAnswer(map: analysis.map, path: path).maps {
            let then = MapAnalysis(
                map: map,
                playbook: analysis.playbook,
                referenceDate: analysis.referenceDate
            )
            let outcome = outcome(of: then)
            if outcome.score > best[0].score { best = [outcome] }
            if outcome.score == best[0].score { best.append(outcome) }
        }
        let told = Set(next.unlocks.map { "\($0.gate.key): \($0.after?.rawValue ?? "gone")" })
        if best[0].score == now.score { best = [(now.score, [])] }
        guard !best.contains(where: { $0.gates == told }) else { return nil }
        return "\(path): told \(told.sorted()), best \(best[0].score) \(best.map { $0.gates.sorted() })"
    }

    private func outcome(of other: MapAnalysis) -> (score: Score, gates: Set<String>) {
        var improved: Set<String> = []
        var steps = 0
        for judged in analysis.openBindingGates {
            let after = verdict(of: judged, in: other)
            let difference = rank(after ?? .mapped) - rank(judged.verdict)
            steps += difference
            if difference > 0 {
                improved.insert("\(judged.gate.reference.key): \(after?.rawValue ?? "gone")")
            }
        }
        return (Score(verdict: rank(other.verdict), count: improved.count, steps: steps), improved)
    }

    /// A step that was not on the map may have got a place on it.
    private func verdict(of judged: JudgedGate, in other: MapAnalysis) -> Verdict? {
        let open = other.openBindingGates
        if let same = open.first(where: { $0.gate.reference == judged.gate.reference }) {
            return same.verdict
        }
        if case .declared = judged.gate.reference { return nil }
        return open.filter { $0.gate.kind == judged.gate.kind }.map { rank($0.verdict) }.min()
            .map { Self.order[$0] }
    }
}
