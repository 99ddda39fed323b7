public import StakeholderModel

/// The factors of a route's strength, in one place: `dealmap explain strength` shows this table.
///
/// All are design decisions of Dealmap (design, section 3), chosen so that a direct, repeated contact
/// beats any chain of acquaintances, and so that ties can be decided exactly.
public enum StrengthTable {
    /// What our own access is worth.
    public static func strength(of access: Access) -> Strength? {
        switch access {
        case .none: nil
        case .brief: Strength(tenths: 4)
        case .multiple: Strength(tenths: 7)
        case .inDepth: Strength(tenths: 9)
        }
    }

    /// What one person's bond to another is worth; `nil` for a bond that carries nothing.
    public static func strength(of relation: RelationKind) -> Strength? {
        switch relation {
        case .influences(.weak), .influences(nil): Strength(tenths: 3)
        case .influences(.medium): Strength(tenths: 6)
        case .influences(.strong): Strength(tenths: 8)
        case .mandates: Strength(tenths: 8)
        case .trusts: Strength(tenths: 6)
        case .introduces: Strength(tenths: 5)
        case .conflictsWith: nil
        }
    }

    /// What managing somebody is worth.
    public static let manages = Strength(tenths: 5)
    /// By how much an assumed hop is weaker.
    public static let assumed = Strength.half

    /// What a person strictly between is worth to us.
    public static func carrying(for stance: Stance?) -> Strength {
        switch stance {
        case .advocate: .full
        case .supporter: Strength(tenths: 9)
        case .neutral: Strength(tenths: 6)
        case nil: Strength(tenths: 5)
        case .skeptic, .opponent: Strength(tenths: 2)
        }
    }

    /// What a person strictly between is worth to a rival of ours.
    public static func carryingForRival(_ stance: Stance?) -> Strength {
        switch stance {
        case .opponent: .full
        case .skeptic: Strength(tenths: 8)
        case .neutral: Strength(tenths: 6)
        case nil: Strength(tenths: 5)
        case .supporter: Strength(tenths: 4)
        case .advocate: Strength(tenths: 3)
        }
    }

    /// What a rival's engagement by a person is worth.
    public static let engagedBy = Strength(tenths: 8)
    /// What a person's preference is worth to a rival.
    public static let preferredBy = Strength(tenths: 9)
    /// What a contact is worth to a rival.
    public static let contact = Strength(tenths: 6)

    /// What a tie is worth to a rival.
    public static func strength(of tie: TieKind) -> Strength {
        tie == .ownsStakeIn ? Strength(tenths: 8) : Strength(tenths: 5)
    }
}
