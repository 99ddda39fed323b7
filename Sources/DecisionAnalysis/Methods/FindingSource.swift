public import Findings
public import StakeholderModel

/// What a worrying signal is about, as far as the letters tell signals apart.
public enum SignalTopic: String, Sendable, Hashable, CaseIterable {
    /// The gate at which the need is validated.
    case need
    /// A gate at which our answer is held against what they expect.
    case fit
    /// Any other gate.
    case gate
    case provider
    case budget
    case person
    /// An offer of ours, one of us, or the meeting as a whole.
    case other

    /// The gates at which our answer is held against what they expect.
    public static let fitKinds: [GateKind] = [.planFit, .pedagogicalReview, .technicalEvaluation]

    /// What people read.
    public var label: Wording {
        switch self {
        case .need: Wording(en: "the need", fr: "le besoin")
        case .fit:
            Wording(
                en: "the fit with what they expect (plan, content, technical evaluation)",
                fr: "l'adéquation à l'attente (plan, contenu, évaluation technique)"
            )
        case .gate: Wording(en: "another step", fr: "une autre étape")
        case .provider: Wording(en: "a provider", fr: "un prestataire")
        case .budget: Wording(en: "a budget", fr: "un budget")
        case .person: Wording(en: "a person", fr: "une personne")
        case .other: Wording(en: "our offer", fr: "notre offre")
        }
    }

}

/// What the signals of a map are about, with the kinds of its gates looked up once.
struct SignalTopics {
    private let kinds: [GateIdentifier: GateKind]

    init(_ map: AccountMap) {
        kinds = Dictionary(
            map.gates.map { ($0.identifier, $0.effectiveKind) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func topic(of subject: FindingSubject) -> SignalTopic {
        switch subject {
        case .gate(let identifier):
            let kind = kinds[identifier] ?? .other
            return kind == .need ? .need : SignalTopic.fitKinds.contains(kind) ? .fit : .gate
        case .provider, .providers: return .provider
        case .budget, .budgets: return .budget
        case .person: return .person
        case .signature: return .gate
        case .offer, .dates, .coverage, .object: return .other
        }
    }
}

/// Findings that concern a letter.
public enum FindingSource: Sendable, Hashable {
    /// Those of a family of rules.
    case family(RuleFamily, except: [RuleCode])
    /// Those of some rules.
    case rules([RuleCode])
    /// Those about what was heard: a signal belongs where the thing belongs that it is about.
    case signals([SignalTopic])

    /// All of a family of rules.
    static func family(_ family: RuleFamily) -> FindingSource { .family(family, except: []) }

    /// The rules whose findings can be meant, in the order of the codes.
    public var codes: [RuleCode] {
        switch self {
        case .family(let family, let except):
            RuleCode.allCases.filter { $0.family == family && !except.contains($0) }
        case .rules(let codes): codes
        case .signals: RuleCode.allCases.filter { $0.family == .signals }
        }
    }
}
