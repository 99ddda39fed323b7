import Graphs
import StakeholderModel

/// The verdicts of a deal once an answer is known: what `MapAnalysis` says of them, and nothing else.
struct Forecast {
    /// The steps that would still stand between the deal and its signature.
    let openGates: [(gate: DealGate, verdict: Verdict)]
    /// The verdict of the deal.
    let verdict: Verdict

    /// As things stand.
    init(_ analysis: MapAnalysis) {
        openGates = analysis.openBindingGates.map { ($0.gate, $0.verdict) }
        verdict = analysis.verdict
    }

    /// - Parameters:
    ///   - hypothesis: the answer.
    ///   - analysis: how things stand.
    ///   - standings: those of everybody on the map, as things stand.
    init(
        _ hypothesis: Hypothesis,
        in analysis: MapAnalysis,
        standings: [PersonIdentifier: DeciderStanding]
    ) {
        let map = hypothesis.applied(to: analysis.map)
        let keepsRoutes = !hypothesis.fact.movesRoutes
        let now = analysis.context
        let context = now.with(keepsRoutes ? now.index.withSamePeople(map) : MapIndex(map))
        let gates = GateAssembly(context).gates()
        let places =
            keepsRoutes
            ? PlaceJudge(context, gates: gates, routesOf: analysis.judge.places)
            : PlaceJudge(context, gates: gates)
        var standings = keepsRoutes ? standings : [:]
        func verdict(of place: DeciderPlace) -> Verdict {
            guard let person = place.person else { return .unmapped }
            let standing = standings[person] ?? places.standing(of: person)
            standings[person] = standing
            return places.verdict(of: place, standing: standing)
        }
        openGates = gates.filter(\.counts).map { gate in
            let grade = gate.rule.grade(worst: .blocked, best: .mapped, of: verdict)
            return (gate: gate, verdict: gate.isRefused ? .blocked : grade)
        }
        self.verdict = MapAnalysis.verdict(ofOpenGates: openGates.map(\.verdict), among: gates)
    }
}

extension AskedFact {
    /// Whether its answer can change a route, ours or a rival's, or who our rivals are. Who decides and who holds what
    /// changes none of these.
    var movesRoutes: Bool {
        switch self {
        case .stance, .access, .manager, .bond, .providerRelation, .providerPerson, .tie: true
        // A passed coordination makes its providers rivals no more.
        case .status: true
        case .decision, .role, .holder, .holders, .budgets, .usualGate: false
        }
    }
}
