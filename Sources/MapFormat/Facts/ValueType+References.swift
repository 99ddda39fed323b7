import Findings
import StakeholderModel

/// Values that name an object of the map.
extension ValueType {
    /// A reference to an object of one of these kinds.
    fileprivate static func reference(
        _ kinds: [ObjectKind],
        _ make: @escaping @Sendable (Namespace.Named) -> Value
    ) -> Self {
        ValueType(description: .reference(kinds)) { text, names in names.resolve(text, as: kinds).map(make) }
    }

    /// A reference to an object of one kind.
    fileprivate static func reference<Object>(_ kind: ObjectKind) -> Self where Value == Identifier<Object> {
        reference([kind]) { Identifier($0.identifier) }
    }
}

extension ValueType<PersonIdentifier> {
    static var person: Self { reference(.person) }
}

extension ValueType<TeamMemberIdentifier> {
    static var teamMember: Self { reference(.teamMember) }
}

extension ValueType<ProviderIdentifier> {
    static var provider: Self { reference(.provider) }
}

extension ValueType<BudgetIdentifier> {
    static var budget: Self { reference(.budget) }
}

extension ValueType<GateIdentifier> {
    static var gate: Self { reference(.gate) }
}

extension ValueType<ObjectReference> {
    /// Any object of the map.
    static var object: Self { reference(ObjectKind.allCases, ObjectReference.init) }
}

extension ValueType<Source> {
    /// Where a fact comes from.
    static var source: Self { reference([.person, .teamMember, .logEntry], Source.init) }
    /// Somebody, on either side.
    static var somebody: Self { reference([.teamMember, .person], Source.init) }
}

extension ValueType<ReportingLine> {
    /// A manager, or `none`.
    static var manager: Self {
        ValueType(description: .personOrNone) { text, names in
            if text == "none" { return .success(.none) }
            return names.resolve(text, as: [.person]).map { .manager(PersonIdentifier($0.identifier)) }
                .mapError { WordsForNone.contains(text) ? $0.meaningNone : $0 }
        }
    }
}

extension ValueType<Audience> {
    /// A person, or the exact text of a `unit`.
    static var audience: Self {
        ValueType(description: .personOrUnit) { text, names in
            if names.hasUnit(text), names.object(named: text, preferring: [.person])?.kind != .person {
                return .success(.unit(text))
            }
            guard names.isPartial || names[text] != nil else { return .failure(names.unknownAudience(text)) }
            return names.resolve(text, as: [.person]).map { .person(PersonIdentifier($0.identifier)) }
        }
    }
}

extension Namespace {
    fileprivate func unknownAudience(_ text: String) -> ValueProblem {
        let name = Wording.excerpt(text)
        return ValueProblem(
            code: .unknownReference,
            message: Wording(
                en: "\(name.en) is neither a person nor a unit of the map",
                fr: "\(name.fr) n'est ni une personne ni une unité de la carte"
            ),
            label: nearest(to: text, among: objects(of: [.person]), others: units),
            help: Wording(
                en: "a unit is written exactly as in the 'unit' of a person",
                fr: "une unité s'écrit exactement comme dans « unit » d'une personne"
            )
        )
    }
}

extension ObjectReference {
    fileprivate init(_ named: Namespace.Named) {
        switch named.kind {
        case .person: self = .person(PersonIdentifier(named.identifier))
        case .teamMember: self = .teamMember(TeamMemberIdentifier(named.identifier))
        case .provider: self = .provider(ProviderIdentifier(named.identifier))
        case .offer: self = .offer(OfferIdentifier(named.identifier))
        case .budget: self = .budget(BudgetIdentifier(named.identifier))
        case .gate: self = .gate(GateIdentifier(named.identifier))
        case .logEntry: self = .logEntry(LogEntryIdentifier(named.identifier))
        }
    }
}

extension Source {
    fileprivate init(_ named: Namespace.Named) {
        switch named.kind {
        case .teamMember: self = .teamMember(TeamMemberIdentifier(named.identifier))
        case .logEntry: self = .logEntry(LogEntryIdentifier(named.identifier))
        default: self = .person(PersonIdentifier(named.identifier))
        }
    }
}
