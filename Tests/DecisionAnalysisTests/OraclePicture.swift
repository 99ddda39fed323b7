import DecisionAnalysis
import StakeholderModel

/// What an analysis says of a deal, in plain words, so that two of them can be compared and read side by side.
struct OraclePicture: Equatable {
    /// One place of a gate.
    struct Place: Equatable {
        var person: String
        var verdict: Verdict
        var reasons: [String]
        var best: [String]
        var strength: String
        var independentRoutes: Int
        var chokepoints: Set<String>
    }

    /// One gate.
    struct Gate: Equatable {
        var key: String
        var isOpen: Bool
        var isBinding: Bool
        /// The verdict; nil for a gate that is closed, of which the design says nothing.
        var verdict: Verdict?
        var chokepoints: Set<String>
        var places: [Place]
    }

    var verdict: Verdict
    var rivals: [String]
    var finalDeciders: [String]
    var gates: [Gate]

    /// The lines in which two pictures differ, for a failure message.
    func differences(from other: OraclePicture) -> String {
        let ours = lines
        let theirs = other.lines
        let missing = ours.filter { !theirs.contains($0) }.map { "  expected: \($0)" }
        let surplus = theirs.filter { !ours.contains($0) }.map { "  got:      \($0)" }
        return (missing + surplus).joined(separator: "\n")
    }

    private var lines: [String] {
        let deal = "deal \(verdict), rivals \(rivals), final deciders \(finalDeciders)"
        let gateLines = gates.flatMap { gate in
            [
                "\(gate.key): open \(gate.isOpen), binding \(gate.isBinding), verdict \(gate.verdict?.rawValue ?? "-")"
                    + ", chokepoints \(gate.chokepoints.sorted())"
            ]
                + gate.places.enumerated().map { number, place in
                    "\(gate.key)[\(number)] \(place.person): \(place.verdict) \(place.reasons), best \(place.best)"
                        + " \(place.strength), independent \(place.independentRoutes)"
                        + ", chokepoints \(place.chokepoints.sorted())"
                }
        }
        return [deal] + gateLines
    }
}

extension OraclePicture {
    /// What the analysis under test says.
    init(_ analysis: MapAnalysis) {
        verdict = analysis.verdict
        rivals = analysis.rivals.map { "\($0.provider.identifier) \($0.overlap)" }
        finalDeciders = analysis.finalDeciders.map(\.text)
        gates = analysis.gates.map { judged in
            Gate(
                key: judged.gate.reference.key,
                isOpen: judged.gate.isOpen,
                isBinding: judged.gate.isBinding,
                verdict: judged.gate.isOpen ? judged.verdict : nil,
                chokepoints: Set(judged.chokepoints.map(\.text)),
                places: judged.gate.isOpen ? judged.places.map(Place.init) : []
            )
        }
    }
}

extension OraclePicture.Place {
    init(_ judged: JudgedPlace) {
        person = judged.place.person?.text ?? "unknown"
        verdict = judged.verdict
        reasons = judged.reasons.filter { $0.verdict < .mapped }.map(\.oracleWord).sorted()
        best = judged.bestRoute.map { $0.hops.map(\.to.text) } ?? []
        strength = judged.bestRoute.map { "\($0.strength)" } ?? "none"
        independentRoutes = judged.independentRoutes
        chokepoints = Set(judged.chokepoints.map(\.text))
    }
}

extension VerdictReason {
    /// The reason without its proofs.
    fileprivate var oracleWord: String {
        switch self {
        case .gateRefused: "gate refused"
        case .deciderIsOpponent: "opponent"
        case .onlyThroughOpponents: "only through opponents"
        case .deciderUnknown: "decider unknown"
        case .noRoute: "no route"
        case .rivalIsCloser(let rival, _, _): "rival \(rival) is closer"
        case .engagedRival(let rival): "engaged rival \(rival)"
        case .prefersRival(let rival): "prefers rival \(rival)"
        case .thinReach: "thin reach"
        case .deciderIsSkeptic: "skeptic"
        case .stanceUnknown: "stance unknown"
        case .stanceAssumed: "stance assumed"
        case .stanceStale: "stance stale"
        case .authority(let doubt): "authority \(doubt)"
        case .repeatedAccess: "repeated access"
        case .independentRoutes: "independent routes"
        }
    }
}
