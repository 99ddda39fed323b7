/// What a map states about offers, providers, money and steps.
extension Offer {
    var statements: [Statement?] {
        [
            .text(.name, name), .amount(.price, price), .texts(.scope, scope),
            .audience(.audience, audience), .flag(.entry, isEntry, usual: false),
            .flag(.proposed, isProposed, usual: false),
        ]
    }
}

extension Provider {
    var statements: [Statement?] {
        [
            .text(.name, name), .word(.relation, relation), .word(.status, status), .texts(.scope, scope),
            .audience(.audience, audience), .people(.engagedBy, engagedBy),
            .people(.preferredBy, preferredBy), .people(.contact, contact), .text(.notes, notes),
            Statement(.ties, FactList(ties.map(\.stated), isStated: !ties.isEmpty)),
        ]
    }
}

extension Tie {
    /// Of a tie that nobody knows how to call, who it is with is known all the same.
    fileprivate var stated: Fact<StatedValue> {
        switch kind {
        case .assumed(let kind, let evidence): .assumed(.tie(person, kind), evidence)
        case .known(let kind, let evidence): .known(.tie(person, kind), evidence)
        case .notAsked, .unknown: .known(.tie(person, nil), kind.evidence)
        }
    }
}

extension Budget {
    var statements: [Statement?] {
        [
            .text(.name, name), .amount(.amount, amount), .amount(.available, available),
            .amount(.reserved, reserved), .sharing(.shared, shared), .text(.priorities, priorities),
            .amount(.latitude, latitude), .people(.requestedBy, requestedBy),
            .rule(.allocatedBy, allocatedBy), .people(.heldBy, heldBy), .people(.releasedBy, releasedBy),
            .date(.decidedOn, decidedOn), .flag(.used, isUsed, usual: true),
        ]
    }
}

extension Gate {
    var statements: [Statement?] {
        [
            .text(.name, name), .word(.kind, kind), .rule(.decidedBy, decidedBy),
            .rules(.vetoedBy, vetoedBy), .yesNo(.advisory, advisory), .people(.consulted, consulted),
            Statement(.after, after.map { .object(.gate($0)) }), .texts(.needs, needs),
            Statement(.drawsOn, drawsOn.map { .object(.budget($0)) }),
            Statement(.providers, providers.map { .object(.provider($0)) }), .amount(.above, above),
            .duration(.usualDuration, usualDuration), .date(.due, due), .word(.status, status),
        ]
    }
}
