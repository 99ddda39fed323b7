import StakeholderModel

/// A map as the file that says the same, so that a failure can be read and tried.
struct RandomMapDump {
    private let map: AccountMap

    init(_ map: AccountMap) { self.map = map }

    var text: String {
        let start = ["dealmap: 1", "account: \(map.account)", "as_of: 2025-06-01", "us: { us1: {} }"]
        return (start + logLines + peopleLines + relationLines + marketLines + budgetLines + gateLines)
            .joined(separator: "\n") + "\n"
    }

    private var logLines: [String] {
        section(
            "log",
            map.log.map { entry in
                let keys = keys(
                    ("id", entry.identifier.text),
                    ("date", fact(entry.date)),
                    ("with", list(entry.with))
                )
                return "- \(keys)"
            }
        )
    }

    private var peopleLines: [String] {
        section(
            "people",
            map.people.map { person in
                let keys = keys(
                    ("stance", fact(person.stance, \.rawValue)),
                    ("external", fact(person.external) { $0 ? "yes" : "no" }),
                    ("count", fact(person.count)),
                    ("roles", list(person.roles, \.rawValue)),
                    ("access", fact(person.access, \.rawValue)),
                    ("reports_to", fact(person.reportsTo) { $0.manager?.text ?? "none" }),
                    ("unit", person.unit)
                )
                return "\(person.identifier): \(keys)"
            }
        )
    }

    private var relationLines: [String] {
        section(
            "relations",
            map.relations.map { "- \($0.from) -> \($0.to): \(list($0.kinds, \.word) ?? "[]")" }
        )
    }

    private var marketLines: [String] {
        let offers = map.offers.map { offer in
            let keys = keys(
                ("price", fact(offer.price, amount)),
                ("scope", textList(offer.scope)),
                ("for", list(offer.audience, audience)),
                ("proposed", offer.isProposed ? "yes" : nil)
            )
            return "\(offer.identifier): \(keys)"
        }
        let providers = map.providers.elements.map { provider in
            let keys = keys(
                ("relation", fact(provider.relation, \.rawValue)),
                ("status", fact(provider.status, \.rawValue)),
                ("scope", textList(provider.scope)),
                ("for", list(provider.audience, audience)),
                ("engaged_by", list(provider.engagedBy)),
                ("preferred_by", list(provider.preferredBy)),
                ("contact", list(provider.contact)),
                ("ties", ties(provider))
            )
            return "\(provider.identifier): \(keys)"
        }
        return section("offers", offers) + section("providers", providers)
    }

    private var budgetLines: [String] {
        section(
            "budgets",
            map.budgets.elements.map { budget in
                let keys = keys(
                    ("used", budget.isUsed ? nil : "no"),
                    ("allocated_by", fact(budget.allocatedBy, rule)),
                    ("held_by", list(budget.heldBy))
                )
                return "\(budget.identifier): \(keys)"
            }
        )
    }

    private var gateLines: [String] {
        section(
            "gates",
            map.gates.map { gate in
                let keys = keys(
                    ("kind", fact(gate.kind, \.rawValue)),
                    ("decided_by", fact(gate.decidedBy, rule)),
                    ("vetoed_by", list(gate.vetoedBy, rule)),
                    ("advisory", fact(gate.advisory) { $0 ? "yes" : "no" }),
                    ("after", list(gate.after)),
                    ("above", fact(gate.above, amount)),
                    ("status", fact(gate.status, \.rawValue)),
                    ("providers", list(gate.providers)),
                    ("draws_on", list(gate.drawsOn))
                )
                return "\(gate.identifier): \(keys)"
            }
        )
    }
}
