import StakeholderModel

/// Whether a provider works on what we offer.
public enum Overlap: String, Sendable, Hashable {
    /// It does not.
    case none
    /// It may: one side's subjects or people are not known, or only assumed.
    case assumed
    /// It does: a subject or people in common.
    case known
}

/// Compares what a provider does with what we ask for.
struct OverlapComparison {
    let index: MapIndex

    /// How a provider overlaps our ask, or all our offers while it is open which one is on the table.
    func overlap(of provider: Provider) -> Overlap {
        let offers = index.map.ask.map { [$0] } ?? index.map.offers
        let subjects = compareSubjects(provider.scope, offers.map(\.scope))
        let audiences = compareAudiences(provider.audience, offers.map(\.audience))
        if subjects == .known || audiences == .known { return .known }
        return subjects == .assumed || audiences == .assumed ? .assumed : .none
    }

    private func compareSubjects(_ theirs: FactList<String>, _ ours: [FactList<String>]) -> Overlap {
        compare(theirs, ours) { TextFolding.folded($0) == TextFolding.folded($1) }
    }

    private func compareAudiences(_ theirs: FactList<Audience>, _ ours: [FactList<Audience>]) -> Overlap {
        compare(theirs, ours, inCommon: haveInCommon)
    }

    private func compare<Value>(
        _ theirs: FactList<Value>,
        _ ours: [FactList<Value>],
        inCommon: (Value, Value) -> Bool
    ) -> Overlap {
        let ourItems = ours.flatMap(\.items)
        let pairs = theirs.items.flatMap { their in ourItems.map { (their, $0) } }
        let common = pairs.filter { pair in
            guard let one = pair.0.value, let other = pair.1.value else { return false }
            return inCommon(one, other)
        }
        if common.contains(where: { !$0.isAssumed && !$1.isAssumed }) { return .known }
        let isOpen = !isComplete(theirs) || ours.isEmpty || ours.contains { !isComplete($0) }
        return common.isEmpty && !isOpen ? .none : .assumed
    }

    /// Whether the list says all: it has values, and no "there are others".
    private func isComplete<Value>(_ list: FactList<Value>) -> Bool { !list.isEmpty && !list.hasUnknown }

    private func haveInCommon(_ one: Audience, _ other: Audience) -> Bool {
        switch (one, other) {
        case (.unit(let unit), .unit(let otherUnit)): unit == otherUnit
        case (.person(let person), .unit(let unit)), (.unit(let unit), .person(let person)):
            isPerson(person, in: unit)
        case (.person(let person), .person(let otherPerson)):
            person == otherPerson || isManager(person, above: otherPerson)
                || isManager(otherPerson, above: person)
        }
    }

    /// Whether a person belongs to a unit, or manages somebody who does.
    private func isPerson(_ person: PersonIdentifier, in unit: String) -> Bool {
        index.map.people.contains { member in
            member.unit == unit
                && (member.identifier == person || isManager(person, above: member.identifier))
        }
    }

    private func isManager(_ manager: PersonIdentifier, above person: PersonIdentifier) -> Bool {
        index.managers(above: person).contains(manager)
    }
}
