import StakeholderModel

@testable import DecisionAnalysis

/// The whole analysis of section 3, worked out by trying everything.
struct OracleJudge {
    let facts: OracleFacts
    let gates: [OracleGate]
    let reach: OracleReach
    let authority: OracleAuthority
    let rivals: [(provider: Provider, overlap: Overlap, paths: [[OracleGraph.Path]])]

    init(map: AccountMap, playbook: Playbook, referenceDate: CalendarDate) {
        let facts = OracleFacts(map: map, referenceDate: referenceDate)
        let reach = OracleReach(facts)
        self.facts = facts
        self.reach = reach
        gates = OracleGates(map: map, playbook: playbook).all()
        authority = OracleAuthority(facts: facts, gates: gates)
        rivals = OracleRivals(map: map).all().map { rival in
            (rival.provider, rival.overlap, rival.overlap == .known ? reach.paths(of: rival.provider) : [])
        }
    }

    func picture() -> OraclePicture {
        let judged = gates.map(picture)
        let counting = zip(gates, judged).filter(\.0.counts).compactMap(\.1.verdict)
        let hasSigned = gates.contains { $0.kind == .signature && $0.status.knownValue == .passed }
        return OraclePicture(
            verdict: counting.min() ?? (hasSigned ? .mapped : .unmapped),
            rivals: rivals.map { "\($0.provider.identifier) \($0.overlap)" },
            finalDeciders: finalDeciders().map(\.text),
            gates: judged
        )
    }

    private func picture(_ gate: OracleGate) -> OraclePicture.Gate {
        let places = gate.places.map { picture($0, at: gate) }
        let satisfied = Verdict.allCases.sorted(by: >).first { verdict in
            gate.rule.isMet { places[$0].verdict >= verdict }
        }
        return OraclePicture.Gate(
            key: gate.reference.key,
            isOpen: gate.isOpen,
            isBinding: gate.isBinding,
            verdict: gate.isOpen ? satisfied ?? .blocked : nil,
            chokepoints: chokepoints(of: gate),
            places: gate.isOpen ? places : []
        )
    }

    /// The people without whom as carriers the deciders still reached no longer satisfy the rule.
    private func chokepoints(of gate: OracleGate) -> Set<String> {
        let paths = gate.places.map { place in
            place.decider.value.flatMap { reach.numbers[$0] }.map { reach.ours[$0] } ?? []
        }
        guard gate.rule.isMet(by: { !paths[$0].isEmpty }) else { return [] }
        let needed = reach.people.filter { person in
            let bit = 1 << (reach.numbers[person.identifier] ?? 0)
            return !gate.rule.isMet { number in paths[number].contains { $0.between & bit == 0 } }
        }
        return Set(needed.map(\.identifier.text))
    }

    private func picture(_ place: OracleGate.Place, at gate: OracleGate) -> OraclePicture.Place {
        let number = place.decider.value.flatMap { reach.numbers[$0] }
        let paths = number.map { reach.ours[$0] } ?? []
        let best = paths.min(by: isBetter)
        let reasons = OracleVerdict(judge: self, gate: gate, place: place, best: best).reasons()
        return OraclePicture.Place(
            person: place.decider.value?.text ?? "unknown",
            verdict: reasons.map(\.verdict).min() ?? .mapped,
            reasons: reasons.filter { $0.verdict < .mapped }.map(\.word).sorted(),
            best: best?.people.map { reach.people[$0 - 1].identifier.text } ?? [],
            strength: best.map { "\($0.tenths.map(Strength.init(tenths:)).reduce(.full, *))" } ?? "none",
            independentRoutes: OracleGraph.mostIndependent(paths),
            chokepoints: Set(names(OracleGraph.onEvery(paths)))
        )
    }

    /// The strongest, then the one of fewest hops, then the first by identifiers.
    private func isBetter(_ one: OracleGraph.Path, _ other: OracleGraph.Path) -> Bool {
        if one.worth != other.worth { return one.worth > other.worth }
        if one.people.count != other.people.count { return one.people.count < other.people.count }
        let identifiers = reach.people.map(\.identifier)
        return one.people.map { identifiers[$0 - 1] }
            .lexicographicallyPrecedes(other.people.map { identifiers[$0 - 1] })
    }

    private func names(_ bits: Int) -> [String] {
        reach.people.map(\.identifier)
            .filter { bits & (1 << (reach.numbers[$0] ?? 0)) != 0 }
            .map(\.text)
    }

    /// The known deciders of the signature gate, else those who have the role, else those at the last open gates.
    private func finalDeciders() -> [PersonIdentifier] {
        func deciders(_ gates: [OracleGate]) -> [PersonIdentifier] {
            gates.flatMap(\.places).filter { !$0.isVeto }.compactMap(\.decider.value)
        }
        let signing = deciders(gates.filter { $0.kind == .signature })
        let named = facts.map.people.filter { $0.has(.decisionMaker) || $0.has(.signatory) }
        let earlier = Set(gates.flatMap(\.after))
        let last = gates.filter { gate in
            guard case .declared(let identifier) = gate.reference else { return gate.isOpen }
            return gate.isOpen && !earlier.contains(identifier)
        }
        let found = signing.isEmpty ? named.map(\.identifier) : signing
        let chosen = Set(found.isEmpty ? deciders(last) : found)
        return facts.map.people.map(\.identifier).filter { chosen.contains($0) }
    }
}
