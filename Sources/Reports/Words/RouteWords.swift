import DecisionAnalysis
import StakeholderModel

/// The names under which a map's people and providers are told about.
struct NameWords {
    let analysis: MapAnalysis

    func person(_ identifier: PersonIdentifier) -> String { analysis.displayName(identifier) }

    func provider(_ identifier: ProviderIdentifier) -> String {
        analysis.map.providers.elements.first { $0.identifier == identifier }?.displayName ?? identifier.text
    }

    func origin(_ origin: Hop.Origin) -> Wording {
        switch origin {
        case .us: CommonWords.us
        case .rival(let identifier): .verbatim(provider(identifier))
        case .person(let identifier): .verbatim(person(identifier))
        }
    }

    /// The people of a list, joined as one says them aloud.
    func people(_ identifiers: [PersonIdentifier]) -> Wording {
        .and(identifiers.map { .verbatim(person($0)) })
    }

    /// A route as the names along it: `us → DG → Training lead`.
    func chain(_ route: Route) -> Wording {
        guard let first = route.hops.first else { return .verbatim("") }
        return route.hops.reduce(origin(first.from)) { $0 + .verbatim(" → " + person($1.to)) }
    }
}

extension Hop.Reason {
    /// Why one side reaches the next person, in a few words.
    var wording: Wording {
        switch self {
        case .access(let access): access.label.map { $0.lowercased() }
        case .relation(.influences(let strength?)):
            RelationKind.influences(strength).label + .verbatim(" (")
                + strength.label.map { $0.lowercased() } + .verbatim(")")
        case .relation(let kind): kind.label
        case .manages: Wording(en: "manages", fr: "encadre")
        case .engaged: Wording(en: "was engaged by", fr: "engagé par")
        case .preferred: Wording(en: "is preferred by", fr: "préféré par")
        case .contact: Wording(en: "deals with", fr: "en contact avec")
        case .tie(let kind): kind.label.map { $0.lowercased() }
        }
    }

    /// A stable name of the kind of hop.
    var code: String {
        switch self {
        case .access: "access"
        case .relation(.influences): "influences"
        case .relation(let kind): kind.word
        case .manages: "manages"
        case .engaged: "engaged_by"
        case .preferred: "preferred_by"
        case .contact: "contact"
        case .tie(let kind): kind.rawValue
        }
    }
}

extension Strength.Level {
    /// What people read.
    var label: Wording {
        switch self {
        case .weak: Wording(en: "weak", fr: "faible")
        case .medium: Wording(en: "medium", fr: "moyenne")
        case .strong: Wording(en: "strong", fr: "forte")
        }
    }
}
