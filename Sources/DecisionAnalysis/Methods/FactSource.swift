public import StakeholderModel

/// A part of the map that a letter counts as had.
public enum FactSource: Sendable, Hashable {
    case impact
    case measure
    case expected
    case underlying
    case criteria
    case whyNow
    /// What was heard in favour of the need: green signals about a gate of that kind.
    case goodSignalsAboutNeed
    case sector
    case headcount
    /// How many people of the account are on the map, and whom our side has met.
    case people
    case providers
    case closeBy
    case neededBy
    /// Gates whose deciders are all known, with their order and their vetoes.
    case gates(GateScope)
    /// What people with one of these roles think of us, and how we know.
    case stances([Role])
    case mandates
    case budgets
    /// Of the budgets, only who allocates and who holds them, and what the holder commits alone.
    case powerOverMoney
    /// Who has one of these roles.
    case roles([Role])

    /// What people read.
    public var label: Wording {
        switch self {
        case .impact: Wording(en: "what it changes for them", fr: "ce que cela change pour eux")
        case .measure: Wording(en: "how they will measure it", fr: "comment ils le mesureront")
        case .expected: Wording(en: "what they said they expect", fr: "ce qu'ils disent attendre")
        case .underlying: Wording(en: "what lies underneath", fr: "ce qu'il y a derrière la demande")
        case .criteria: Wording(en: "by what they will choose", fr: "leurs critères de choix")
        case .whyNow: Wording(en: "why now", fr: "pourquoi maintenant")
        case .goodSignalsAboutNeed:
            Wording(en: "good signs about the need", fr: "les signaux positifs sur le besoin")
        case .sector: Wording(en: "the sector", fr: "le secteur")
        case .headcount: Wording(en: "how many work there", fr: "l'effectif")
        case .people: Wording(en: "the people on the map", fr: "les personnes sur la carte")
        case .providers: Wording(en: "the other providers", fr: "les autres prestataires")
        case .closeBy: Wording(en: "our target date", fr: "notre date visée")
        case .neededBy: Wording(en: "when they need it", fr: "l'échéance du client")
        case .gates(let scope):
            Wording(
                en: "known deciders, \(scope.label.en)",
                fr: "les décideurs connus, \(scope.label.fr)"
            )
        case .stances(let roles):
            Wording(
                en: "what they think of us, and how we know: \(roles.label.en)",
                fr: "leur position, et d'où on la tient : \(roles.label.fr)"
            )
        case .mandates: Wording(en: "mandates given", fr: "les missions confiées")
        case .budgets: Wording(en: "the budgets", fr: "les budgets")
        case .powerOverMoney:
            Wording(en: "who allocates and holds a budget", fr: "qui répartit et qui tient un budget")
        case .roles(let roles):
            Wording(en: "who is \(roles.label.en)", fr: "qui est \(roles.label.fr)")
        }
    }

    /// The keys of the file that say it.
    public var keys: [String] {
        switch self {
        case .impact, .measure, .expected, .underlying, .criteria, .whyNow: ["need.\(needKey.rawValue)"]
        case .goodSignalsAboutNeed: ["log.heard"]
        case .sector: ["sector"]
        case .headcount: ["headcount"]
        case .people: ["people"]
        case .providers: ["providers"]
        case .closeBy: ["close_by"]
        case .neededBy: ["needed_by"]
        case .gates: ["gates.decided_by", "vetoed_by", "after"]
        case .stances: ["people.stance"]
        case .mandates: ["relations"]
        case .budgets: ["budgets"]
        case .powerOverMoney: ["budgets.allocated_by", "held_by", "latitude"]
        case .roles: ["people.roles"]
        }
    }

    /// The key below `need` of a source that is one.
    private var needKey: MapKey {
        switch self {
        case .impact: .impact
        case .measure: .measure
        case .underlying: .underlying
        case .criteria: .criteria
        case .whyNow: .whyNow
        default: .expected
        }
    }
}

extension [Role] {
    /// The roles, as alternatives.
    fileprivate var label: Wording { .or(map(\.label.uncapitalized)) }
}
