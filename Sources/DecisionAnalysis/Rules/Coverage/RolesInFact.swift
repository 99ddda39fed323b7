import StakeholderModel

extension AccountMap {
    /// The roles that somebody has on the map: by name, or in fact, because they hold the money or decide at a step that
    /// is the business of the role.
    ///
    /// - Complexity: linear in the people, the budgets and the gates.
    var rolesInFact: Set<Role> {
        var roles = Set(people.flatMap(\.roles.values))
        for budget in usedBudgets {
            if !budget.heldBy.values.isEmpty { roles.insert(.budgetHolder) }
            if budget.allocatedBy.value?.people.isEmpty == false { roles.insert(.economicBuyer) }
        }
        for gate in gates where gate.decidedBy.value?.people.isEmpty == false {
            if let role = Self.role(deciding: gate.effectiveKind) { roles.insert(role) }
        }
        return roles
    }

    /// Whose business a step is, where its kind says so.
    private static func role(deciding kind: GateKind) -> Role? {
        switch kind {
        case .technicalEvaluation: .evaluator
        case .vendorReferencing, .purchaseOrder: .procurement
        case .legal: .legal
        case .security: .security
        case .dataProtection: .dataProtection
        case .worksCouncil: .employeeRepresentative
        case .signature: .signatory
        default: nil
        }
    }
}
