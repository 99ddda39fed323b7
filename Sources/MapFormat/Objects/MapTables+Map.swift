import StakeholderModel

extension MapTables {
    /// The map itself.
    static let map = ObjectReader<AccountMap>(
        name: Wording(en: "a map", fr: "une carte"),
        keys: [
            // The version is judged before anything else is read.
            KeyReader(MapKey.dealmap, .setting(.wholeNumber(atLeast: 1)), isRequired: true) { _, _, _ in },
            .requiredText(MapKey.account, \.account),
            .text(MapKey.deal, \.deal),
            .fact(MapKey.headcount, .wholeNumber(atLeast: 0), \.headcount),
            .fact(MapKey.country, .country, \.country),
            .fact(MapKey.sector, .text, \.sector),
            .fact(MapKey.publicSector, .yesNo, \.publicSector),
            .setting(MapKey.currency, .currency, \.currency),
            .setting(MapKey.language, .language, \.language),
            .setting(MapKey.playbook, .playbook, \.playbook),
            .setting(MapKey.asOf, .date, \.asOf),
            .fact(MapKey.closeBy, .date, \.closeBy),
            .fact(MapKey.neededBy, .date, \.neededBy),
            .list(MapKey.ruledOut, of: ruledOut.description, \.ruledOut) { $2.ruledOut($0) },
            .object(MapKey.need, need, \.need),
            .section(MapKey.us, teamMember, \.us) { TeamMember(Identifier($0)) },
            .section(MapKey.people, person, \.people) { Stakeholder(Identifier($0)) },
            .section(MapKey.offers, offer, \.offers) { Offer(Identifier($0)) },
            .roster(MapKey.providers, provider, \.providers) { Provider(Identifier($0)) },
            .roster(MapKey.budgets, budget, \.budgets) { Budget(Identifier($0)) },
            .section(MapKey.gates, gate, \.gates) { Gate(Identifier($0)) },
            .relations(MapKey.relations, \.relations),
            .list(MapKey.log, of: logEntry.description, \.log) { $2.logEntry($0, at: $1) },
            .list(MapKey.accepted, of: acceptedRisk.description, \.accepted) { node, _, session in
                session.object(node, acceptedRisk, startingFrom: AcceptedRisk(rule: ""))
            },
        ]
    )

    /// Why the client would buy.
    static let need = ObjectReader<Need>(
        name: Wording(en: "a need", fr: "un besoin"),
        keys: [
            .facts(MapKey.impact, .text, \.impact),
            .facts(MapKey.measure, .text, \.measure),
            .facts(MapKey.expected, .text, \.expected),
            .facts(MapKey.underlying, .text, \.underlying),
            .facts(MapKey.criteria, .text, \.criteria),
            .facts(MapKey.whyNow, .text, \.whyNow),
        ]
    )
}

extension ValueType<String> {
    /// The name of a built-in playbook, or the path of another, which nobody opens here.
    fileprivate static var playbook: Self {
        ValueType(description: .playbook) { text, _ in
            let isPath = text.contains("/") || text.hasSuffix(".yaml") || text.hasSuffix(".yml")
            if isPath || BuiltInPlaybooks.names.contains(text) { return .success(text) }
            return .failure(.unknownPlaybook(text))
        }
    }
}

extension ValueProblem {
    fileprivate static func unknownPlaybook(_ text: String) -> ValueProblem {
        let name = Wording.excerpt(text)
        let near = NearestNames.suggestions(for: text, among: BuiltInPlaybooks.names)
        let names = BuiltInPlaybooks.names.joined(separator: ", ")
        return ValueProblem(
            code: "unknown-playbook",
            message: Wording(en: "unknown playbook \(name.en)", fr: "playbook inconnu \(name.fr)"),
            label: NearestNames.didYouMean(near),
            help: Wording(
                en: "the built-in playbooks are \(names); a playbook of your own is named by its path",
                fr: "les playbooks intégrés sont \(names) ; le vôtre se nomme par son chemin"
            )
        )
    }
}
