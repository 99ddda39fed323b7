extension AccountMap {
    /// Everything that the map states, key by key, subject by subject, in the order of the documentation.
    ///
    /// This is the one list of what a map can say that comparing goes by. A key of the format that it leaves out would
    /// be a change that nobody is told of, so a test holds it against the tables of the reader. Linear.
    public var statedObjects: [StatedObject] {
        [StatedObject(.deal, dealStatements), StatedObject(.need, need.statements)]
            + us.map { StatedObject(.object(.teamMember($0.identifier)), $0.statements) }
            + people.map { StatedObject(.object(.person($0.identifier)), $0.statements) }
            + offers.map { StatedObject(.object(.offer($0.identifier)), $0.statements) }
            + providers.elements.map { StatedObject(.object(.provider($0.identifier)), $0.statements) }
            + budgets.elements.map { StatedObject(.object(.budget($0.identifier)), $0.statements) }
            + gates.map { StatedObject(.object(.gate($0.identifier)), $0.statements) }
            + relationObjects + log.flatMap(\.statedObjects) + settledObjects
    }

    private var dealStatements: [Statement?] {
        [
            .text(.account, account), .text(.deal, deal), .number(.headcount, headcount),
            Statement(.country, country.map { .text($0.code) }), .text(.sector, sector),
            .yesNo(.publicSector, publicSector), .text(.currency, currency?.code),
            .text(.language, language?.rawValue), .text(.playbook, playbook), .date(.asOf, asOf),
            .date(.closeBy, closeBy), .date(.neededBy, neededBy), .roster(.providers, providers),
            .roster(.budgets, budgets),
        ]
    }

    /// Several lines about the same two people say one thing together.
    private var relationObjects: [StatedObject] {
        var order: [StatedSubject] = []
        var kinds: [StatedSubject: [Fact<RelationKind>]] = [:]
        for relation in relations {
            let subject = StatedSubject.relation(from: relation.from, to: relation.to)
            if kinds[subject] == nil { order.append(subject) }
            kinds[subject, default: []] += relation.kinds.items
        }
        return order.map { subject in
            let list = FactList(kinds[subject] ?? []).map { StatedValue.word($0.word, $0.fullLabel) }
            return StatedObject(subject, [Statement(.relations, list)])
        }
    }

    /// What was ruled out or accepted.
    private var settledObjects: [StatedObject] {
        ruledOut.map { line in StatedObject(.ruledOut(line.what), [.text(.because, line.because)]) }
            + accepted.map { risk in
                StatedObject(
                    .accepted(rule: risk.rule, about: risk.about),
                    [.text(.because, risk.because), .text(.by, risk.by), .date(.until, risk.until)]
                )
            }
    }
}

extension RelationKind {
    /// The label with the strength, if somebody asked: `influences (strong)`.
    public var fullLabel: Wording {
        guard case .influences(let strength?) = self else { return label }
        let words = strength.label.map { $0.lowercased() }
        return Wording(en: "\(label.en) (\(words.en))", fr: "\(label.fr) (\(words.fr))")
    }
}

extension Need {
    fileprivate var statements: [Statement?] {
        [
            .texts(.impact, impact), .texts(.measure, measure), .texts(.expected, expected),
            .texts(.underlying, underlying), .texts(.criteria, criteria), .texts(.whyNow, whyNow),
        ]
    }
}
