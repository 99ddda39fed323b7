import Graphs
import StakeholderModel

/// Judges a gate from the verdicts of its places.
struct GateJudge: Sendable {
    let places: PlaceJudge

    func judge(_ gate: DealGate) -> JudgedGate {
        let judged = gate.places.map { places.judge($0, at: gate) }
        let verdicts = Dictionary(
            judged.map { ($0.place.position, $0.verdict) },
            uniquingKeysWith: { first, _ in first }
        )
        let verdict = gate.rule.grade(worst: .blocked, best: .mapped) { verdicts[$0.position] ?? .unmapped }
        return JudgedGate(
            gate: gate,
            places: judged,
            verdict: gate.isRefused ? .blocked : verdict,
            chokepoints: chokepoints(of: gate, places: judged)
        )
    }

    /// Only a chokepoint of some decider can cut one off, so nobody else is tried.
    private func chokepoints(of gate: DealGate, places judged: [JudgedPlace]) -> [PersonIdentifier] {
        var chokepointsOf: [PersonIdentifier: Set<PersonIdentifier>] = [:]
        for place in judged where place.bestRoute != nil {
            guard let person = place.place.person else { continue }
            chokepointsOf[person] = Set(place.chokepoints)
        }
        func isSatisfied(without carrier: PersonIdentifier?) -> Bool {
            gate.rule.isSatisfied { place in
                guard let person = place.person, let between = chokepointsOf[person] else { return false }
                return carrier.map { !between.contains($0) } ?? true
            }
        }
        guard isSatisfied(without: nil) else { return [] }
        let candidates = chokepointsOf.values.reduce(into: Set<PersonIdentifier>()) { $0.formUnion($1) }
        return candidates.sorted().filter { !isSatisfied(without: $0) }
    }
}
