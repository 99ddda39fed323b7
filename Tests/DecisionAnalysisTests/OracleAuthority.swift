import DecisionAnalysis
import StakeholderModel

/// On whose word a decider's authority rests, from the last line of the table of verdicts and from AUT002.
struct OracleAuthority {
    let facts: OracleFacts
    let gates: [OracleGate]

    private static let rolesOfAuthority: [Role] = [
        .economicBuyer, .budgetHolder, .decisionMaker, .approver, .signatory,
    ]

    /// Why nobody can rely on the authority of a person at a place: what is said of the place is assumed or stale,
    /// or nobody but the person vouches for anything that gives them authority.
    func doubts(of person: PersonIdentifier, at place: OracleGate.Place) -> Set<AuthorityDoubt> {
        var doubts: Set<AuthorityDoubt> = place.decider.isAssumed ? [.assumed] : []
        if facts.isStale(place.decider.evidence) { doubts.insert(.stale) }
        let known = claims(of: person).filter { !$0.isAssumed }.map(\.evidence)
        let isVouched = known.contains { facts.isVouched($0, beside: person) } || isMandated(person)
        let veto = place.isVeto ? [place.decider.evidence] : []
        let claims =
            claims(of: person).map(\.evidence)
            .filter { !facts.isVouched($0, beside: person) }
            + veto.filter { !facts.isVouched($0, beside: person) }
        guard !claims.isEmpty, !isVouched else { return doubts }
        if claims.contains(where: { !$0.sources.isEmpty }) {
            doubts.insert(.selfDeclared)
        } else if isOnlyOneMet(person) {
            doubts.insert(.unsourced)
        }
        return doubts
    }

    /// What the map says of a person's authority: roles, places at open, binding gates, allocation and budgets held.
    private func claims(of person: PersonIdentifier) -> [Fact<PersonIdentifier>] {
        let roles = facts.map.people.filter { $0.identifier == person }.flatMap(\.roles.items).filter {
            role in
            role.value.map { Self.rolesOfAuthority.contains($0) } ?? false
        }
        let places = gates.filter(\.counts).flatMap(\.places).filter {
            !$0.isVeto && $0.decider.value == person
        }
        let held = facts.map.usedBudgets.flatMap(\.heldBy.items).filter { $0.value == person }
        return roles.map { $0.map { _ in person } } + places.map(\.decider) + held
    }

    /// Whether they have a mandate, known, that does not rest on their own word alone.
    private func isMandated(_ person: PersonIdentifier) -> Bool {
        facts.map.relations.filter { $0.to == person }.flatMap(\.kinds.items).contains { kind in
            let evidence = kind.evidence
            return kind.knownValue == .mandates
                && (evidence.sources.isEmpty || facts.isVouched(evidence, beside: person))
        }
    }

    private func isOnlyOneMet(_ person: PersonIdentifier) -> Bool {
        let met = facts.map.people.filter { $0.external.value != true && facts.coverage(of: $0).isMet }
        return met.map(\.identifier) == [person]
    }
}
