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

    /// What changes between how a deal stands and how it could.
    init(from now: MapAnalysis, to then: Forecast) {
        let standing = Dictionary(
            then.openGates.map { ($0.gate.reference, $0.verdict) },
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
    private static func successor(of gate: DealGate, in forecast: Forecast) -> Verdict? {
        guard !gate.reference.isDeclared else { return nil }
        return forecast.openGates.filter { $0.gate.kind == gate.kind }.map(\.verdict).min()
    }
}
