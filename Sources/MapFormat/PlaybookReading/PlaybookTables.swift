import StakeholderModel

/// The tables of a playbook file.
enum PlaybookTables {
    /// The playbook itself.
    static let playbook = ObjectReader<Playbook>(
        name: Wording(en: "a playbook", fr: "un playbook"),
        keys: [
            // The version is judged before anything else is read.
            KeyReader(PlaybookKey.version, .setting(.wholeNumber(atLeast: 1)), isRequired: true) { _, _, _ in
            },
            .requiredText(PlaybookKey.name, \.name),
            .wording(PlaybookKey.title, \.title),
            .list(PlaybookKey.roles, of: role.description, \.roles) { node, _, session in
                session.object(node, role, startingFrom: .empty)
            },
            .list(PlaybookKey.gates, of: gate.description, \.gates) { node, _, session in
                session.object(node, gate, startingFrom: .empty)
            },
        ]
    )

    /// Roles of which a deal usually has at least one.
    static let role = ObjectReader<ExpectedRole>(
        name: Wording(en: "an expected role", fr: "un rôle attendu"),
        keys: [
            .settings(PlaybookKey.anyOf, .word, \.anyOf, isRequired: true),
            .object(PlaybookKey.when, condition, \.when),
            .wording(PlaybookKey.question, \.question),
            .requiredText(PlaybookKey.source, \.source),
        ]
    )

    /// A gate that a deal usually passes.
    static let gate = ObjectReader<ExpectedGate>(
        name: Wording(en: "an expected gate", fr: "une étape attendue"),
        keys: [
            KeyReader(PlaybookKey.kind, .setting(ValueType<GateKind>.word.description), isRequired: true) {
                $0.kind = $2.setting($1.value, .word) ?? .other
            },
            .settings(PlaybookKey.after, .word, \.after),
            .setting(PlaybookKey.usualDuration, .duration, \.usualDuration),
            .object(PlaybookKey.when, condition, \.when),
            .wording(PlaybookKey.question, \.question),
            .requiredText(PlaybookKey.source, \.source),
        ]
    )

    /// When an expectation holds.
    static let condition = ObjectReader<Condition>(
        name: Wording(en: "a condition", fr: "une condition"),
        keys: [
            .setting(PlaybookKey.headcountAtLeast, .wholeNumber(atLeast: 1), \.headcountAtLeast),
            .setting(PlaybookKey.askAtLeast, .money, \.askAtLeast),
            .settings(PlaybookKey.countries, .country, \.countries),
            .setting(PlaybookKey.publicSector, .yesNo, \.publicSector),
        ]
    )
}

extension Playbook {
    /// What a file fills.
    static let empty = Playbook(name: "", title: .verbatim(""), roles: [], gates: [])
}

extension ExpectedRole {
    fileprivate static let empty = ExpectedRole(anyOf: [], when: .always, question: .verbatim(""), source: "")
}

extension ExpectedGate {
    fileprivate static let empty = ExpectedGate(
        kind: .other,
        when: .always,
        after: [],
        usualDuration: nil,
        question: .verbatim(""),
        source: ""
    )
}
