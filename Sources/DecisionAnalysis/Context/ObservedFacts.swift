import StakeholderModel

/// Who has been seen to act, as far as the map says so.
extension AccountMap {
    /// The people on whom, or from whom, some fact of the map is `observed`: a fact of their own, a bond from or to them, or
    /// anything that comes from them.
    ///
    /// - Complexity: linear in the map.
    var peopleSeenToAct: Set<PersonIdentifier> {
        var seen: Set<PersonIdentifier> = []
        for person in people where person.evidence.contains(where: \.isObserved) {
            seen.insert(person.identifier)
        }
        for relation in relations where relation.kinds.evidence.contains(where: \.isObserved) {
            seen.formUnion([relation.from, relation.to])
        }
        for evidence in allEvidence where evidence.isObserved {
            for case .person(let identifier) in evidence.sources { seen.insert(identifier) }
        }
        return seen
    }

    /// On what every fact of the map rests.
    private var allEvidence: [Evidence] {
        ownEvidence + people.flatMap(\.evidence) + relations.flatMap(\.kinds.evidence)
            + offers.flatMap(\.evidence) + providers.elements.flatMap(\.evidence)
            + budgets.elements.flatMap(\.evidence) + gates.flatMap(\.evidence)
            + log.flatMap { $0.heard.flatMap(\.evidence) }
    }

    private var ownEvidence: [Evidence] {
        let facts = [
            headcount.evidence, country.evidence, sector.evidence, publicSector.evidence, closeBy.evidence,
            neededBy.evidence,
        ]
        let texts = [
            need.impact, need.measure, need.expected, need.underlying, need.criteria, need.whyNow,
        ]
        return facts + texts.flatMap(\.evidence)
    }
}

extension Evidence {
    fileprivate var isObserved: Bool { basis == .observed }
}

extension FactList {
    fileprivate var evidence: [Evidence] { items.map(\.evidence) }
}

extension Fact<DecisionRule> {
    /// On what the rule and each decider in it rests.
    fileprivate var allEvidence: [Evidence] {
        [evidence] + (value?.places.map(\.decider.evidence) ?? [])
    }
}

extension Stakeholder {
    fileprivate var evidence: [Evidence] {
        let facts = [
            joined.evidence, external.evidence, count.evidence, stance.evidence, influence.evidence,
            access.evidence, reportsTo.evidence,
        ]
        return facts + roles.evidence + metBy.evidence + dottedTo.evidence
    }
}

extension Offer {
    fileprivate var evidence: [Evidence] { [price.evidence] + scope.evidence + audience.evidence }
}

extension Provider {
    fileprivate var evidence: [Evidence] {
        [relation.evidence, status.evidence] + scope.evidence + audience.evidence + engagedBy.evidence
            + preferredBy.evidence + contact.evidence + ties.map(\.kind.evidence)
    }
}

extension Budget {
    fileprivate var evidence: [Evidence] {
        let facts = [
            amount.evidence, available.evidence, reserved.evidence, shared.evidence, priorities.evidence,
            latitude.evidence, decidedOn.evidence,
        ]
        return facts + allocatedBy.allEvidence + requestedBy.evidence + heldBy.evidence + releasedBy.evidence
    }
}

extension Gate {
    fileprivate var evidence: [Evidence] {
        let facts = [
            kind.evidence, advisory.evidence, above.evidence, usualDuration.evidence, due.evidence,
            status.evidence,
        ]
        return facts + decidedBy.allEvidence + vetoedBy.items.flatMap(\.allEvidence) + consulted.evidence
            + after.evidence + drawsOn.evidence + providers.evidence
    }
}

extension Signal {
    fileprivate var evidence: [Evidence] { [says.evidence, about.evidence, flag.evidence] }
}
