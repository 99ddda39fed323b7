import StakeholderModel

extension MapAnalysis {
    /// The roles that such a deal usually has, and that the map neither has nor rules out, in the order of the playbook.
    var missingRoles: [ExpectedRole] {
        let roles = map.rolesInFact
        return playbook.roles.filter { expected in
            let isThere = expected.anyOf.contains(where: roles.contains)
            let isRuledOut = expected.anyOf.allSatisfy { map.hasRuledOut(.role($0)) }
            return expected.when.holds(for: map) && !isThere && !isRuledOut
        }
    }
}

extension Role {
    /// Who is meant, as one says it in a meeting; `nil` where the role is no department of the client's.
    var spoken: Wording? {
        switch self {
        case .trainingLead: Wording(en: "training", fr: "la formation")
        case .userManager: Wording(en: "the managers concerned", fr: "les managers concernés")
        case .user: Wording(en: "those who will use it", fr: "les utilisateurs")
        case .procurement: Wording(en: "procurement", fr: "les achats")
        case .legal: Wording(en: "legal", fr: "le juridique")
        case .security: Wording(en: "security", fr: "la sécurité informatique")
        case .dataProtection: Wording(en: "data protection", fr: "le DPO")
        case .employeeRepresentative: Wording(en: "the works council", fr: "le CSE")
        case .economicBuyer, .budgetHolder: Wording(en: "finance", fr: "la finance")
        default: nil
        }
    }
}
