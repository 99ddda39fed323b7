import StakeholderModel

/// Which managers are worth trying for a person who has none.
///
/// All that a manager adds is one bond to the person, equally strong whoever it is. So one is at least as good for us as
/// another when our word reaches them at least as strongly, also by solid routes alone, the rivals' at most as strongly,
/// and nobody on whom a decider hangs stands in their way where nobody stands in the other's. Only those whom nobody beats
/// are left.
struct ManagerCandidates {
    private let context: DealContext
    private let places: PlaceJudge
    private let rivals: [RivalGraph]
    /// Those of whom one is on every solid route to some decider, and these deciders.
    private let narrows: Set<PersonIdentifier>
    /// Whoever manages one of these can make a provider's work overlap ours.
    private let audience: Set<PersonIdentifier>

    /// - Parameters:
    ///   - places: the routes of a map in which the person has no manager.
    ///   - deciders: those whose verdict wants for a better way to them.
    init(_ places: PlaceJudge, deciders: Set<PersonIdentifier>) {
        self.places = places
        context = places.context
        let map = places.context.map
        // A manager can also make a rival of a provider who is none yet, so all count.
        rivals = map.providers.elements.compactMap { provider in
            RivalGraph(
                Rival(provider: provider, overlap: .known),
                peopleHops: places.reach.peopleHops,
                context: places.context
            )
        }
        narrows = deciders.reduce(into: deciders) { narrows, decider in
            narrows.formUnion(places.reach.solid.chokepoints(of: decider))
        }
        let audiences = map.offers.map(\.audience) + map.providers.elements.map(\.audience)
        audience = Set(
            audiences.flatMap(\.values).compactMap { member in
                if case .person(let person) = member { person } else { nil }
            }
        )
    }

    /// In the order of the file.
    ///
    /// - Complexity: the number of people times that of those who are left.
    func managers(of person: PersonIdentifier) -> [PersonIdentifier] {
        var best: [Worth] = []
        for manager in context.map.people where isPossible(manager, above: person) {
            guard let worth = worth(of: manager), !best.contains(where: { $0.isAtLeast(worth) }) else {
                continue
            }
            best.removeAll { worth.isAtLeast($0) }
            best.append(worth)
        }
        return best.map(\.manager)
    }

    /// Opponents carry for the rivals alone, and somebody external to nobody whom we have met.
    private func isPossible(_ manager: Stakeholder, above person: PersonIdentifier) -> Bool {
        guard manager.identifier != person, manager.stance.value != .opponent else { return false }
        let isMet = context.index.person(person).map(context.index.access)?.isMet ?? false
        return !(manager.isExternal && isMet)
            && !context.index.managers(above: manager.identifier).contains(person)
    }

    /// `nil` for somebody whom we do not reach.
    private func worth(of manager: Stakeholder) -> Worth? {
        let person = manager.identifier
        guard let ours = places.reach.ours.bestStrength(to: person) else { return nil }
        let stance = manager.stance.value
        let carrying = StrengthTable.carrying(for: stance)
        let solid = stance == .skeptic ? nil : places.reach.solid.bestStrength(to: person)
        let between = solid.map { _ in places.reach.solid.chokepoints(of: person) + [person] }
        let chain = context.index.managers(above: person) + [person]
        return Worth(
            manager: person,
            ours: ours * carrying,
            solid: solid.map { $0 * carrying },
            narrows: between.map(narrows.intersection) ?? narrows,
            rivals: rivals.map { graph in
                graph.bestStrength(to: person).map { $0 * StrengthTable.carryingForRival(stance) }
            },
            audience: audience.intersection(chain)
        )
    }
}

/// What a manager would bring.
private struct Worth {
    let manager: PersonIdentifier
    let ours: Strength
    let solid: Strength?
    let narrows: Set<PersonIdentifier>
    let rivals: [Strength?]
    let audience: Set<PersonIdentifier>

    func isAtLeast(_ other: Worth) -> Bool {
        ours >= other.ours && Worth.isAtLeast(solid, other.solid)
            && zip(rivals, other.rivals).allSatisfy { Worth.isAtLeast($1, $0) }
            && narrows.isSubset(of: other.narrows) && audience.isSubset(of: other.audience)
    }

    /// No route is the weakest.
    private static func isAtLeast(_ one: Strength?, _ other: Strength?) -> Bool {
        guard let other else { return true }
        return one.map { $0 >= other } ?? false
    }
}
