import StakeholderModel

/// On whose word a person's authority rests, over everything the map says of it.
struct Authority: Sendable {
    /// One thing that gives the person authority.
    struct Claim: Sendable, Hashable {
        let path: FactPath
        let evidence: Evidence
        let isAssumed: Bool
    }

    let person: PersonIdentifier
    let claims: [Claim]
    /// Whether somebody else's word, or a mandate given to them, stands behind it.
    let isConfirmed: Bool
    /// Whether the person is the only one of the account whom we met.
    let isOnlyContact: Bool
    /// The claims behind which nobody else stands, not even by assumption.
    let unvouched: [Claim]

    /// Why the authority cannot be relied on; `nil` when it can, or when there is none.
    var doubt: AuthorityDoubt? { isConfirmed ? nil : doubt(about: unvouched.map(\.evidence)) }

    /// The same where the person can also object, which is no claim of authority over the deal.
    ///
    /// - Parameter veto: on what the veto rests, when nobody else stands behind it.
    func doubt(adding veto: Evidence?) -> AuthorityDoubt? {
        isConfirmed ? nil : doubt(about: unvouched.map(\.evidence) + [veto].compactMap { $0 })
    }

    private func doubt(about words: [Evidence]) -> AuthorityDoubt? {
        guard !words.isEmpty else { return nil }
        if words.contains(where: { !$0.sources.isEmpty }) { return .selfDeclared }
        return isOnlyContact ? .unsourced : nil
    }
}

/// Collects what the map says of everybody's authority, in one pass.
struct AuthorityBook: Sendable {
    private let claims: [PersonIdentifier: [Authority.Claim]]
    private let mandated: Set<PersonIdentifier>
    private let onlyContact: PersonIdentifier?
    private let index: MapIndex

    init(_ context: DealContext, gates: [DealGate]) {
        var claims: [PersonIdentifier: [Authority.Claim]] = [:]
        func add(_ fact: Fact<PersonIdentifier>, at path: FactPath) {
            guard let person = fact.value else { return }
            claims[person, default: []].append(
                Authority.Claim(path: path, evidence: fact.evidence, isAssumed: fact.isAssumed)
            )
        }
        for person in context.map.people {
            for (position, role) in person.roles.items.enumerated() where role.value?.isAuthority == true {
                let path = FactPath.person(person.identifier).key(.roles).index(position)
                add(role.map { _ in person.identifier }, at: path)
            }
        }
        for place in gates.filter(\.counts).flatMap(\.places) where !place.isVeto {
            add(place.decider, at: place.path)
        }
        for budget in context.map.usedBudgets {
            for (position, holder) in budget.heldBy.items.enumerated() {
                add(holder, at: .budget(budget.identifier).key(.heldBy).index(position))
            }
        }
        self.claims = claims
        index = context.index
        mandated = AuthorityBook.mandatedPeople(context.index)
        let met = context.metPeople
        onlyContact = met.count == 1 ? met[0].identifier : nil
    }

    /// Who has a mandate from somebody else, on more than their own word.
    private static func mandatedPeople(_ index: MapIndex) -> Set<PersonIdentifier> {
        var mandated: Set<PersonIdentifier> = []
        for relation in index.map.relations where relation.from != relation.to {
            guard let fact = relation.kinds.fact(for: .mandates), !fact.isAssumed else { continue }
            if !index.isOnlyWord(of: relation.to, fact.evidence) { mandated.insert(relation.to) }
        }
        return mandated
    }

    /// What the map says of one person's authority.
    func authority(of person: PersonIdentifier) -> Authority {
        let own = claims[person] ?? []
        return Authority(
            person: person,
            claims: own,
            isConfirmed: mandated.contains(person)
                || own.contains { !$0.isAssumed && index.hasOtherWord(than: person, $0.evidence) },
            isOnlyContact: onlyContact == person,
            unvouched: own.filter { !index.hasOtherWord(than: person, $0.evidence) }
        )
    }
}
