extension Offer {
    func renamed(_ renaming: IdentifierRenaming) -> Offer {
        var offer = self
        offer.identifier = renaming.name(identifier)
        offer.price = renaming.fact(price)
        offer.scope = renaming.list(scope)
        offer.audience = renaming.list(audience, renaming.audience)
        return offer
    }
}

extension Provider {
    func renamed(_ renaming: IdentifierRenaming) -> Provider {
        var provider = self
        provider.identifier = renaming.name(identifier)
        provider.relation = renaming.fact(relation)
        provider.status = renaming.fact(status)
        provider.scope = renaming.list(scope)
        provider.audience = renaming.list(audience, renaming.audience)
        provider.engagedBy = renaming.list(engagedBy, renaming.name)
        provider.preferredBy = renaming.list(preferredBy, renaming.name)
        provider.contact = renaming.list(contact, renaming.name)
        provider.ties = ties.map { Tie(person: renaming.name($0.person), kind: renaming.fact($0.kind)) }
        return provider
    }
}

extension Budget {
    func renamed(_ renaming: IdentifierRenaming) -> Budget {
        var budget = self
        budget.identifier = renaming.name(identifier)
        budget.amount = renaming.fact(amount)
        budget.available = renaming.fact(available)
        budget.reserved = renaming.fact(reserved)
        budget.shared = renaming.fact(shared)
        budget.priorities = renaming.fact(priorities)
        budget.latitude = renaming.fact(latitude)
        budget.requestedBy = renaming.list(requestedBy, renaming.name)
        budget.allocatedBy = renaming.fact(allocatedBy, renaming.rule)
        budget.heldBy = renaming.list(heldBy, renaming.name)
        budget.releasedBy = renaming.list(releasedBy, renaming.name)
        budget.decidedOn = renaming.fact(decidedOn)
        return budget
    }
}

extension Gate {
    func renamed(_ renaming: IdentifierRenaming) -> Gate {
        var gate = self
        gate.identifier = renaming.name(identifier)
        gate.kind = renaming.fact(kind)
        gate.decidedBy = renaming.fact(decidedBy, renaming.rule)
        gate.vetoedBy = renaming.list(vetoedBy, renaming.rule)
        gate.advisory = renaming.fact(advisory)
        gate.consulted = renaming.list(consulted, renaming.name)
        gate.after = renaming.list(after, renaming.name)
        gate.drawsOn = renaming.list(drawsOn, renaming.name)
        gate.providers = renaming.list(providers, renaming.name)
        gate.above = renaming.fact(above)
        gate.usualDuration = renaming.fact(usualDuration)
        gate.due = renaming.fact(due)
        gate.status = renaming.fact(status)
        return gate
    }
}
