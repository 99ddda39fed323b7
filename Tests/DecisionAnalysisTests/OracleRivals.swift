import DecisionAnalysis
import StakeholderModel

/// Which providers can take our place, from the paragraph "Provider" of the model.
struct OracleRivals {
    let map: AccountMap

    func all() -> [(provider: Provider, overlap: Overlap)] {
        map.providers.elements.compactMap { provider in
            guard provider.relation.value != .complementary else { return nil }
            guard let status = provider.status.value else { return nil }
            guard [.engaged, .incumbent, .shortlisted].contains(status), !isCoordinated(provider) else {
                return nil
            }
            let overlap = overlap(of: provider)
            return overlap == .none ? nil : (provider, overlap)
        }
    }

    private func isCoordinated(_ provider: Provider) -> Bool {
        map.gates.contains { gate in
            gate.effectiveKind == .providerCoordination && gate.status.knownValue == .passed
                && gate.providers.contains(provider.identifier)
        }
    }

    /// Known by one thing in common; assumed where one side's subjects or people are not known.
    private func overlap(of provider: Provider) -> Overlap {
        let offers = map.ask.map { [$0] } ?? map.offers
        let subjects = overlap(provider.scope, offers.map(\.scope)) { $0.lowercased() == $1.lowercased() }
        let people = overlap(provider.audience, offers.map(\.audience), isInCommon)
        if subjects == .known || people == .known { return .known }
        return subjects == .assumed || people == .assumed ? .assumed : .none
    }

    private func overlap<Value>(
        _ theirs: FactList<Value>,
        _ ours: [FactList<Value>],
        _ isInCommon: (Value, Value) -> Bool
    ) -> Overlap {
        var isAssumed = theirs.isEmpty || theirs.hasUnknown
        if ours.isEmpty { isAssumed = true }
        for list in ours {
            if list.isEmpty || list.hasUnknown { isAssumed = true }
            for item in list.items {
                for their in theirs.items {
                    guard let one = item.value, let other = their.value, isInCommon(one, other) else {
                        continue
                    }
                    if !item.isAssumed && !their.isAssumed { return .known }
                    isAssumed = true
                }
            }
        }
        return isAssumed ? .assumed : .none
    }

    private func isInCommon(_ one: Audience, _ other: Audience) -> Bool {
        switch (one, other) {
        case (.unit(let one), .unit(let other)): one == other
        case (.person(let person), .unit(let unit)), (.unit(let unit), .person(let person)):
            map.people.contains { $0.unit == unit && isSameOrAbove(person, $0.identifier) }
        case (.person(let one), .person(let other)): isSameOrAbove(one, other) || isSameOrAbove(other, one)
        }
    }

    private func isSameOrAbove(_ manager: PersonIdentifier, _ person: PersonIdentifier) -> Bool {
        if manager == person { return true }
        guard let next = map.people.first(where: { $0.identifier == person })?.manager else { return false }
        return isSameOrAbove(manager, next)
    }
}
