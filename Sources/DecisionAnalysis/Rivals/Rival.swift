public import StakeholderModel

/// A provider who can take our place: competing or internal, in play, and working on what we offer.
public struct Rival: Sendable, Hashable {
    /// The provider.
    public let provider: Provider
    /// Whether the overlap with our offer is known or only assumed.
    public let overlap: Overlap

    /// Whether a person is known, not assumed, to have engaged it.
    public func isKnownEngaged(by person: PersonIdentifier) -> Bool {
        provider.engagedBy.fact(for: person)?.knowledge == .known
    }

    /// Whether a person is known, not assumed, to prefer it.
    public func isKnownPreferred(by person: PersonIdentifier) -> Bool {
        provider.preferredBy.fact(for: person)?.knowledge == .known
    }
}

extension MapIndex {
    /// The rivals of the deal, in the order of the file. One that a passed coordination gate names is no rival.
    func rivals() -> [Rival] {
        let comparison = OverlapComparison(index: self)
        let coordinated = Set(
            map.gates
                .filter { $0.effectiveKind == .providerCoordination && $0.status.knownValue == .passed }
                .flatMap(\.providers.values)
        )
        return map.providers.elements.compactMap { provider in
            guard provider.effectiveRelation != .complementary, provider.status.value?.isInPlay == true else {
                return nil
            }
            guard !coordinated.contains(provider.identifier) else { return nil }
            let overlap = comparison.overlap(of: provider)
            return overlap == .none ? nil : Rival(provider: provider, overlap: overlap)
        }
    }
}
