import DecisionAnalysis
import StakeholderModel

/// A gate with its verdict.
struct GateDocument: Encodable {
    let key: String
    let origin: String
    let kind: CodedDocument
    let title: String
    let open: Bool
    let passed: Bool
    let refused: Bool
    let binding: Bool
    let verdict: CodedDocument
    let rule: String
    let votes: [VoteDocument]
    /// Absent for a gate that is closed.
    let sets: SetsDocument?
    let places: [DeciderDocument]
    let chokepoints: [NamedDocument]
    let path: String
    let place: PlaceDocument

    /// - Parameters:
    ///   - judged: the gate.
    ///   - joiner: names, places, language.
    ///   - limits: of the listing of its sets.
    ///   - rivals: when every way to its deciders is told, whom the rivals reach.
    init(_ judged: JudgedGate, joiner: DocumentJoiner, limits: SetLimits, rivals: RivalReach? = nil) {
        let analysis = joiner.names.analysis
        let gate = judged.gate
        key = gate.reference.key
        origin = gate.reference.origin
        kind = CodedDocument(code: gate.kind.rawValue, label: joiner.say(gate.kind.label))
        title = joiner.say(gate.title)
        open = gate.isOpen
        passed = gate.isPassed
        refused = gate.isRefused
        binding = gate.isBinding
        verdict = CodedDocument(code: judged.verdict.rawValue, label: joiner.say(judged.verdict.label))
        rule = joiner.say(RuleWords(names: joiner.names).wording(of: gate))
        votes = analysis.votes(at: gate).map { VoteDocument($0, joiner: joiner) }
        sets =
            gate.isOpen
            ? SetsDocument(analysis.sets(of: gate, limits: limits), joiner: joiner) : nil
        places = judged.places.map { DeciderDocument($0, joiner: joiner, rivals: rivals) }
        chokepoints = joiner.people(judged.chokepoints)
        path = gate.path.description
        place = joiner.place(gate.path)
    }
}

/// One place in the rule of a gate where a decider stands.
struct DeciderDocument: Encodable {
    /// Absent while nobody knows who decides.
    let decider: NamedDocument?
    let knowledge: CodedDocument
    let veto: Bool
    let verdict: CodedDocument
    let reasons: [ReasonDocument]
    let bestRoute: RouteDocument?
    /// Only where every way is told.
    let ways: WaysDocument?
    let independentRoutes: Int
    let chokepoints: [NamedDocument]
    let chokepointsText: String?
    let path: String
    let place: PlaceDocument

    init(_ judged: JudgedPlace, joiner: DocumentJoiner, rivals: RivalReach?) {
        let person = judged.place.person
        let words = ReasonWords(names: joiner.names, decider: person.map(joiner.names.person) ?? "")
        let knowledge = judged.place.decider.knowledge
        decider = person.map(joiner.person)
        self.knowledge = CodedDocument(code: knowledge.rawValue, label: joiner.say(knowledge.label))
        veto = judged.place.isVeto
        verdict = CodedDocument(code: judged.verdict.rawValue, label: joiner.say(judged.verdict.label))
        reasons = judged.reasons.map { reason in
            ReasonDocument(
                code: reason.code,
                verdict: reason.verdict.rawValue,
                text: joiner.say(words.wording(of: reason))
            )
        }
        bestRoute = judged.bestRoute.map { RouteDocument($0, joiner: joiner) }
        ways = rivals.flatMap { rivals in
            person.map { WaysDocument(to: $0, rivals: rivals, joiner: joiner) }
        }
        independentRoutes = judged.independentRoutes
        chokepoints = joiner.people(judged.chokepoints)
        chokepointsText = words.wording(ofChokepoints: judged.chokepoints).map(joiner.say)
        path = judged.place.path.description
        place = joiner.place(judged.place.path)
    }
}

/// Why a verdict is what it is.
struct ReasonDocument: Encodable {
    let code: String
    let verdict: String
    let text: String
}

extension GateReference {
    /// Where the gate comes from: the file, a budget, or the playbook.
    fileprivate var origin: String {
        switch self {
        case .declared: "declared"
        case .derived: "derived"
        case .implied: "implied"
        }
    }
}
