import StakeholderModel

/// Who has to say yes.
extension SchemaBuilder {
    private static let decider = ScalarShape(.reference([.person]))

    /// A rule of decision with its state of knowledge.
    mutating func rule() -> SchemaValue {
        define("rule") { builder in
            let long = builder.longForm([builder.statement(SchemaBuilder.decider), builder.combination()])
            return ["anyOf": [builder.shortFact(SchemaBuilder.decider), builder.combination(), long]]
        }
    }

    /// A place in the list of a rule: a decider, or another rule.
    mutating func ruleMember() -> SchemaValue {
        define("rule_member") { ["anyOf": [$0.fact(SchemaBuilder.decider), $0.combination()]] }
    }

    /// `{ all: […] }` and the other ways to combine deciders. A vote has its two keys, every other rule has one.
    private mutating func combination() -> SchemaValue {
        define("combined_rule") { builder in
            let votes = MapKey.atLeast.rawValue
            let voters = MapKey.of.rawValue
            let lists = RuleWords.keys.map(\.key).filter { $0 != votes }
            return [
                "type": "object", "properties": builder.properties(RuleWords.keys),
                "additionalProperties": false,
                "oneOf": .list(lists.map { ["required": [.text($0)]] }),
                "dependencies": .object([
                    .init(key: votes, value: [.text(voters)]), .init(key: voters, value: [.text(votes)]),
                ]),
            ]
        }
    }
}
