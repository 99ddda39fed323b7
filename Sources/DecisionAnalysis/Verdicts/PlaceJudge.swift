import StakeholderModel

/// Judges our way to the decider at one place of a gate (design, section 3, "Verdict").
struct PlaceJudge: Sendable {
    let context: DealContext
    let reach: ReachGraphs
    let rivals: [Rival]
    let rivalGraphs: [RivalGraph]
    let authorities: AuthorityBook

    /// Judges by what a map says.
    init(_ context: DealContext, gates: [DealGate]) {
        let reach = ReachGraphs(context)
        let rivals = context.index.rivals()
        self.context = context
        self.reach = reach
        self.rivals = rivals
        rivalGraphs = rivals.compactMap { RivalGraph($0, peopleHops: reach.peopleHops, context: context) }
        authorities = AuthorityBook(context, gates: gates)
    }

    /// Judges other gates by the same routes and rivals: of a map that differs from the one of another judge in who
    /// decides, and in nothing that a route or a rival comes from.
    init(_ context: DealContext, gates: [DealGate], routesOf other: PlaceJudge) {
        self.context = context
        reach = other.reach
        rivals = other.rivals
        rivalGraphs = other.rivalGraphs
        authorities = AuthorityBook(context, gates: gates)
    }

    func judge(_ place: DeciderPlace, at gate: DealGate) -> JudgedPlace {
        guard let decider = place.person else { return judgeUnknown(place, at: gate) }
        let best = reach.ours.bestRoute(to: decider)
        var reasons: [VerdictReason] = gate.isRefused ? [.gateRefused] : []
        reasons += blockingReasons(decider, best: best)
        reasons += contestingReasons(place, decider, best: best)
        if let best { reasons += reachReasons(decider, best: best) }
        reasons += stanceReasons(decider)
        reasons += authorityReasons(place, decider)
        let ordered = reasons.enumerated().sorted {
            ($0.element.verdict, $0.offset) < ($1.element.verdict, $1.offset)
        }
        return JudgedPlace(
            place: place,
            verdict: reasons.map(\.verdict).min() ?? .mapped,
            reasons: ordered.map(\.element),
            bestRoute: best,
            independentRoutes: reach.ours.independentRouteCount(to: decider),
            chokepoints: reach.ours.chokepoints(of: decider)
        )
    }

    private func judgeUnknown(_ place: DeciderPlace, at gate: DealGate) -> JudgedPlace {
        let reasons: [VerdictReason] = gate.isRefused ? [.gateRefused, .deciderUnknown] : [.deciderUnknown]
        return JudgedPlace(
            place: place,
            verdict: gate.isRefused ? .blocked : .unmapped,
            reasons: reasons,
            bestRoute: nil,
            independentRoutes: 0,
            chokepoints: []
        )
    }

    private func blockingReasons(_ decider: PersonIdentifier, best: Route?) -> [VerdictReason] {
        var reasons: [VerdictReason] = []
        if stance(of: decider)?.value == .opponent { reasons.append(.deciderIsOpponent) }
        guard best == nil else { return reasons }
        let through = reach.throughOpponents.bestRoute(to: decider)
        return reasons + [through.map(VerdictReason.onlyThroughOpponents) ?? .noRoute]
    }

    private func contestingReasons(
        _ place: DeciderPlace,
        _ decider: PersonIdentifier,
        best: Route?
    ) -> [VerdictReason] {
        var reasons = best.map { closerRivals(to: decider, than: $0) } ?? []
        guard place.decider.knowledge == .known else { return reasons }
        for rival in rivals where rival.overlap == .known {
            let identifier = rival.provider.identifier
            if rival.isKnownEngaged(by: decider) { reasons.append(.engagedRival(identifier)) }
            if rival.isKnownPreferred(by: decider) { reasons.append(.prefersRival(identifier)) }
        }
        return reasons
    }

    private func closerRivals(to decider: PersonIdentifier, than best: Route) -> [VerdictReason] {
        rivalGraphs.compactMap { graph in
            guard graph.isCloser(to: decider, than: best.strength), let theirs = graph.bestRoute(to: decider)
            else { return nil }
            return .rivalIsCloser(graph.rival.provider.identifier, theirs: theirs, ours: best)
        }
    }

    /// Repeated direct access, or two independent solid routes of which the best is not weak.
    private func reachReasons(_ decider: PersonIdentifier, best: Route) -> [VerdictReason] {
        var reasons: [VerdictReason] = []
        if hasSolidRepeatedAccess(to: decider) { reasons.append(.repeatedAccess) }
        if hasSolidIndependentRoutes(to: decider) {
            reasons.append(.independentRoutes(reach.solid.independentRouteCount(to: decider)))
        }
        guard reasons.isEmpty else { return reasons }
        let count = reach.ours.independentRouteCount(to: decider)
        return [.thinReach(best: best, independentRoutes: count)]
    }

    /// Nothing is counted where one person between, or a weak best route, already tells.
    func hasSolidIndependentRoutes(to decider: PersonIdentifier) -> Bool {
        guard let best = reach.solid.bestStrength(to: decider), best >= .fifth,
            reach.solid.chokepoints(of: decider).isEmpty
        else { return false }
        return reach.solid.independentRouteCount(to: decider, atMost: 2) >= 2
    }

    func hasSolidRepeatedAccess(to decider: PersonIdentifier) -> Bool {
        guard let person = context.index.person(decider) else { return false }
        let access = context.index.access(to: person)
        return access.level?.isRepeated == true && !access.isAssumed && !context.isStale(access.date)
    }

    func stanceReasons(_ decider: PersonIdentifier) -> [VerdictReason] {
        guard let stance = stance(of: decider) else { return [.stanceUnknown] }
        guard let value = stance.value else { return [.stanceUnknown] }
        var reasons: [VerdictReason] = value == .skeptic ? [.deciderIsSkeptic] : []
        if stance.isAssumed { reasons.append(.stanceAssumed) }
        if context.isStale(stance.evidence) { reasons.append(.stanceStale) }
        return reasons
    }

    func authorityReasons(_ place: DeciderPlace, _ decider: PersonIdentifier) -> [VerdictReason] {
        var reasons: [VerdictReason] = place.decider.isAssumed ? [.authority(.assumed)] : []
        if context.isStale(place.decider.evidence) { reasons.append(.authority(.stale)) }
        let authority = authorities.authority(of: decider)
        if let doubt = doubt(at: place, authority) { reasons.append(.authority(doubt)) }
        return reasons
    }

    /// A veto is no claim of authority over the deal, so AUT002 leaves it alone; here its own word counts all the same.
    private func doubt(at place: DeciderPlace, _ authority: Authority) -> AuthorityDoubt? {
        let evidence = place.decider.evidence
        let isOwnWord = place.isVeto && !context.index.hasOtherWord(than: authority.person, evidence)
        return authority.doubt(adding: isOwnWord ? evidence : nil)
    }

    func stance(of person: PersonIdentifier) -> Fact<Stance>? { context.index.person(person)?.stance }
}
