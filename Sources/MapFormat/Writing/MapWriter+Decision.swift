import StakeholderModel

/// The budgets and the gates.
extension MapWriter {
    static func budget(_ budget: Budget) -> [FileEntry] {
        var entries: [FileEntry] = []
        entries.add(.name, budget.name)
        entries.add(.amount, .fact(budget.amount))
        entries.add(.available, .fact(budget.available))
        entries.add(.reserved, .fact(budget.reserved))
        entries.add(.shared, .sharing(budget.shared))
        entries.add(.priorities, .fact(budget.priorities))
        entries.add(.latitude, .fact(budget.latitude))
        entries.add(.requestedBy, .references(budget.requestedBy))
        entries.add(.allocatedBy, .rule(budget.allocatedBy))
        entries.add(.heldBy, .references(budget.heldBy))
        entries.add(.releasedBy, .references(budget.releasedBy))
        entries.add(.decidedOn, .fact(budget.decidedOn))
        entries.add(.used, budget.isUsed ? nil : "no")
        return entries
    }

    static func gate(_ gate: Gate) -> [FileEntry] {
        var entries: [FileEntry] = []
        entries.add(.name, gate.name)
        entries.add(.kind, .word(gate.kind))
        entries.add(.decidedBy, .rule(gate.decidedBy))
        entries.add(.vetoedBy, .rules(gate.vetoedBy))
        entries.add(.advisory, .fact(gate.advisory))
        entries.add(.consulted, .references(gate.consulted))
        entries.add(.after, .references(gate.after))
        entries.add(.needs, texts: gate.needs)
        entries.add(.drawsOn, .references(gate.drawsOn))
        entries.add(.providers, .references(gate.providers))
        entries.add(.above, .fact(gate.above))
        entries.add(.usualDuration, .fact(gate.usualDuration))
        entries.add(.due, .fact(gate.due))
        entries.add(.status, .word(gate.status))
        return entries
    }
}
