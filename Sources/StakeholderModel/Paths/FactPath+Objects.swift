extension FactPath {
    /// A key of the map itself, such as `close_by`.
    public static func map(_ key: MapKey) -> FactPath { FactPath([.key(key)]) }

    /// A stakeholder.
    public static func person(_ identifier: PersonIdentifier) -> FactPath {
        map(.people).identifier(identifier.text)
    }

    /// One of our own people.
    public static func teamMember(_ identifier: TeamMemberIdentifier) -> FactPath {
        map(.us).identifier(identifier.text)
    }

    /// A provider.
    public static func provider(_ identifier: ProviderIdentifier) -> FactPath {
        map(.providers).identifier(identifier.text)
    }

    /// An offer.
    public static func offer(_ identifier: OfferIdentifier) -> FactPath {
        map(.offers).identifier(identifier.text)
    }

    /// A budget.
    public static func budget(_ identifier: BudgetIdentifier) -> FactPath {
        map(.budgets).identifier(identifier.text)
    }

    /// A gate.
    public static func gate(_ identifier: GateIdentifier) -> FactPath {
        map(.gates).identifier(identifier.text)
    }

    /// An entry of the log by its position, and what is below it.
    public static func logEntry(at index: Int) -> FactPath { map(.log).index(index) }

    /// A relation by its position.
    public static func relation(at index: Int) -> FactPath { map(.relations).index(index) }
}

extension FactPath {
    /// Whether the deal has a usual step that the map does not have: where the step would be written.
    public static func usualGate(_ kind: GateKind) -> FactPath {
        map(.gates).key(.kind).identifier(kind.rawValue)
    }

    /// Who has a usual role that nobody on the map has: where the person would be written.
    public static func usualRole(_ role: Role) -> FactPath {
        map(.people).key(.roles).identifier(role.rawValue)
    }
}
