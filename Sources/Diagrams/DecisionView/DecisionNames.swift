import DecisionAnalysis
import StakeholderModel

/// The stable names of the cards of the decision view.
struct DecisionNames {
    static let us = "us"
    static let signature = "signature"
    static let usual = "gate-usual"

    private let cards: CardNames
    private let gates: [GateReference: String]

    init(_ analysis: MapAnalysis, isRedacted: Bool) {
        cards = CardNames(analysis.map, isRedacted: isRedacted)
        gates = Dictionary(
            analysis.gates.map { judged in
                let reference = judged.gate.reference
                // The identifiers of a redacted map have the kind in them.
                guard isRedacted, case .declared(let gate) = reference else {
                    return (reference, reference.cardName)
                }
                return (reference, gate.text)
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func reached(_ person: PersonIdentifier) -> String { "reached-" + cards.person(person) }
    func decider(_ person: PersonIdentifier) -> String { cards.person(person) }
    func rival(_ provider: ProviderIdentifier) -> String { cards.provider(provider) }
    func gate(_ reference: GateReference) -> String { gates[reference] ?? reference.cardName }
    func unknownDecider(at gate: String) -> String { "unknown-" + gate }
}

extension GateReference {
    fileprivate var cardName: String {
        switch self {
        case .declared(let gate): "gate-\(gate)"
        case .derived(let budget): "allocation-\(budget)"
        case .implied(let kind): "usual-\(kind.rawValue)"
        }
    }
}

extension Verdict {
    /// The line of a way with this verdict.
    var path: LinkKind {
        switch self {
        case .mapped: .mappedPath
        case .fragile: .fragilePath
        case .contested: .contestedPath
        case .unmapped: .unmappedPath
        case .blocked: .blockedPath
        }
    }

    /// The sign of a gate with this verdict.
    var sign: CardSign {
        switch self {
        case .mapped: .mappedGate
        case .fragile: .fragileGate
        case .contested: .contestedGate
        case .unmapped: .unmappedGate
        case .blocked: .blockedGate
        }
    }
}
