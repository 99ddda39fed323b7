import DecisionAnalysis
import StakeholderModel

/// Who stands in the decision view: whom our best ways pass through, how far from us, and who decides.
struct DecisionPeople {
    /// One step of a way that the picture shows.
    struct Step: Hashable {
        let from: PersonIdentifier?
        let to: PersonIdentifier
    }

    /// The people whom our ways pass through or reach directly, by how many steps they are from us: the first are those
    /// whom we meet.
    let reached: [[PersonIdentifier]]
    /// Everybody who decides at a gate of the picture, in the order of the gates.
    let deciders: [PersonIdentifier]
    /// The verdict of each step: the best of the places that it leads to, and whether it is assumed.
    let steps: [(step: Step, verdict: Verdict, isAssumed: Bool)]
    /// From whom each decider is reached: the person before them on our best way, and they themselves where we meet them.
    let lastCarriers: [PersonIdentifier: [PersonIdentifier]]

    /// - Parameters:
    ///   - gates: the gates whose deciders are shown, in order.
    ///   - asked: whom to ask about deciders whom nobody knows; they are shown where we meet them.
    ///   - access: how well we cover a person.
    init(
        _ gates: [JudgedGate],
        asked: [PersonIdentifier],
        access: (PersonIdentifier) -> EffectiveAccess?
    ) {
        var ways = Ways()
        for judged in gates.flatMap(\.places) {
            guard let person = judged.place.person else { continue }
            if !ways.deciders.contains(person) { ways.deciders.append(person) }
            let hops = judged.shownRoute?.hops ?? []
            // Somebody whom we meet ourselves stands among those whom we reach, and again among those who decide.
            let carrying = hops.count == 1 ? hops[...] : hops.dropLast()
            for (depth, hop) in carrying.enumerated() {
                ways.add(
                    from: hop.from.person,
                    to: hop.to,
                    depth: depth,
                    judged.verdict,
                    isAssumed: hop.isAssumed
                )
            }
            if let carrier = carrying.last?.to { ways.carry(carrier, to: person) }
            guard hops.count != 1, let met = access(person), met.isMet else { continue }
            ways.add(from: nil, to: person, depth: 0, judged.verdict, isAssumed: met.isAssumed)
            ways.carry(person, to: person)
        }
        for person in asked where ways.depths[person] == nil {
            guard let met = access(person), met.isMet else { continue }
            ways.add(from: nil, to: person, depth: 0, .unmapped, isAssumed: met.isAssumed)
        }
        let deepest = ways.depths.values.max() ?? -1
        reached = (0..<(deepest + 1)).map { depth in ways.order.filter { ways.depths[$0] == depth } }
        deciders = ways.deciders
        steps = ways.stepOrder.compactMap { step in
            ways.verdicts[step].map { (step: step, verdict: $0.verdict, isAssumed: $0.isAssumed) }
        }
        lastCarriers = ways.carriers
    }

    /// What is collected place by place.
    private struct Ways {
        var depths: [PersonIdentifier: Int] = [:]
        var order: [PersonIdentifier] = []
        var deciders: [PersonIdentifier] = []
        var verdicts: [Step: (verdict: Verdict, isAssumed: Bool)] = [:]
        var stepOrder: [Step] = []
        var carriers: [PersonIdentifier: [PersonIdentifier]] = [:]

        mutating func add(
            from: PersonIdentifier?,
            to person: PersonIdentifier,
            depth: Int,
            _ verdict: Verdict,
            isAssumed: Bool
        ) {
            if depths[person] == nil { order.append(person) }
            depths[person] = max(depths[person] ?? 0, depth)
            let step = Step(from: from, to: person)
            if verdicts[step] == nil { stepOrder.append(step) }
            let known = verdicts[step] ?? (verdict, isAssumed)
            verdicts[step] = (max(known.verdict, verdict), known.isAssumed && isAssumed)
        }

        mutating func carry(_ carrier: PersonIdentifier, to person: PersonIdentifier) {
            guard carriers[person]?.contains(carrier) != true else { return }
            carriers[person, default: []].append(carrier)
        }
    }
}

extension JudgedPlace {
    /// The way that a picture shows: our best one, else one that only opponents carry.
    var shownRoute: Route? {
        if let bestRoute { return bestRoute }
        for case .onlyThroughOpponents(let route) in reasons { return route }
        return nil
    }

    /// The rivals who contest the place, each once, in the order of the reasons.
    var contestingRivals: [ProviderIdentifier] {
        var rivals: [ProviderIdentifier] = []
        for reason in reasons {
            switch reason {
            case .rivalIsCloser(let rival, _, _), .engagedRival(let rival), .prefersRival(let rival):
                if !rivals.contains(rival) { rivals.append(rival) }
            default: break
            }
        }
        return rivals
    }
}
