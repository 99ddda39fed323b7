import StakeholderModel

/// The verdict of a decider as far as it is the same at every place: without on whose word they decide there.
struct DeciderStanding: Sendable, Hashable {
    /// Of our way to them and what they think of our offer.
    let own: Verdict
    /// Of what they do with our rivals, which counts where they are known to decide.
    let withRivals: Verdict

    /// Where they are known to decide, and nobody doubts it.
    var confirmed: Verdict { min(own, withRivals) }
}

extension PlaceJudge {
    /// The worst of the verdicts that the reasons of a place lead to, without the proofs: much faster to come by.
    func verdict(of place: DeciderPlace, standing: DeciderStanding) -> Verdict {
        guard let decider = place.person else { return .unmapped }
        let isKnown = place.decider.knowledge == .known
        let authority = authorityReasons(place, decider).map(\.verdict).min() ?? .mapped
        return min(isKnown ? standing.confirmed : standing.own, authority)
    }

    func standing(of decider: PersonIdentifier) -> DeciderStanding {
        let stance = stanceReasons(decider).map(\.verdict).min() ?? .mapped
        let isOpponent = self.stance(of: decider)?.value == .opponent
        let hasRival = rivals.contains { rival in
            rival.overlap == .known
                && (rival.isKnownEngaged(by: decider) || rival.isKnownPreferred(by: decider))
        }
        return DeciderStanding(
            own: isOpponent ? .blocked : min(routeVerdict(to: decider), stance),
            withRivals: hasRival ? .contested : .mapped
        )
    }

    /// The verdict of our way to somebody, whatever they think.
    func routeVerdict(to decider: PersonIdentifier) -> Verdict {
        guard let best = reach.ours.bestStrength(to: decider) else {
            return reach.throughOpponents.reaches(decider) ? .blocked : .unmapped
        }
        if rivalGraphs.contains(where: { $0.isCloser(to: decider, than: best) }) { return .contested }
        let isSolid = hasSolidRepeatedAccess(to: decider) || hasSolidIndependentRoutes(to: decider)
        return isSolid ? .mapped : .fragile
    }
}
