import Findings
import StakeholderModel

/// The gates of a map, as letters tell of them.
struct ScorecardGates {
    private let analysis: MapAnalysis
    private let declared: [GateIdentifier: Gate]
    private let titles: [GateReference: Wording]

    init(_ analysis: MapAnalysis) {
        self.analysis = analysis
        declared = Dictionary(
            analysis.map.gates.map { ($0.identifier, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        titles = Dictionary(
            analysis.gates.map { ($0.gate.reference, $0.gate.title) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The gates of which we know every decider, passed or still to pass.
    func withKnownDeciders(_ scope: GateScope) -> [Letter.Had] {
        analysis.gates.filter { judged in
            let gate = judged.gate
            return scope.contains(gate.kind) && (gate.isOpen || gate.isPassed) && !gate.isRefused
                && gate.places.allSatisfy { $0.decider.knownValue != nil }
        }
        .map { .gate(told($0)) }
    }

    /// The gates that a letter misses, in the order of the analysis.
    func missed(_ source: GateSource) -> [Letter.Missed] {
        switch source {
        case .notPassed(let kinds):
            return analysis.gates.filter { kinds.contains($0.gate.kind) && $0.gate.isOpen }.map { judged in
                .gate(told(judged), judged.gate.reference.isOnMap ? .notPassed : .notAsked)
            }
        case .notAsked(let kinds):
            return analysis.gates.filter { kinds.contains($0.gate.kind) && !$0.gate.reference.isOnMap }
                .map { .gate(told($0), .notAsked) }
        case .notMapped(let scope):
            return analysis.gatesOfTheMap.filter { scope.contains($0.gate.kind) && $0.verdict != .mapped }
                .map { .gate(told($0), .notMapped) }
        }
    }

    private func told(_ judged: JudgedGate) -> ScorecardGate {
        let gate = judged.gate
        let written: Gate? =
            if case .declared(let identifier) = gate.reference { declared[identifier] } else { nil }
        return ScorecardGate(
            judged: judged,
            status: written?.status.value,
            after: (gate.after ?? []).map(title),
            documents: written?.needs ?? [],
            ownWord: peopleOnOwnWord(at: gate),
            sources: analysis.sourceWords(Evidence(sources: sources(of: gate))),
            question: question(about: gate)
        )
    }

    private func title(_ identifier: GateIdentifier) -> Wording {
        titles[.declared(identifier)] ?? .verbatim(declared[identifier]?.name ?? identifier.text)
    }

    private func peopleOnOwnWord(at gate: DealGate) -> [PersonIdentifier] {
        let index = analysis.context.index
        return gate.people.filter { person in
            analysis.authorities.authority(of: person).doubt != nil
                && !gate.places.contains {
                    $0.person == person && index.hasOtherWord(than: person, $0.decider.evidence)
                }
        }
    }

    /// Everybody who said who decides, except deciders about themselves.
    private func sources(of gate: DealGate) -> [Source] {
        var seen: Set<Source> = []
        return gate.places.flatMap { place in
            place.decider.evidence.sources.filter { source in
                if case .person(let person) = source, person == place.person { return false }
                return true
            }
        }
        .filter { seen.insert($0).inserted }
    }

    private func question(about gate: DealGate) -> Question? {
        guard case .implied(let kind) = gate.reference else { return nil }
        return analysis.playbook.expectation(of: kind).map {
            analysis.question($0.question, onAuthority: true)
        }
    }
}
