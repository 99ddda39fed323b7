import StakeholderModel

@testable import MapFormat

/// The page of the documentation that shows every closed word, in both languages and in other tools.
///
/// It is written from the tables that the reader uses, so it cannot say something else.
enum WordsPage {
    static var text: String {
        let parts = [introduction] + vocabularies + [stancesAmongRoles, leftOut, notKnown, values]
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static let introduction = """
        # The words

        Where the file takes one of a closed list of words, it takes the word itself, its label in English or in
        French, and the names below that other tools, methods and everyday usage give to it. Case, accents, spaces,
        hyphens and underscores make no difference: `DECISION_MAKER`, `DecisionMaker` and `decision maker` are one.

        This page is written from the tables of the reader: `DEALMAP_ACCEPT=1 swift test --filter WordsPageTests`.
        """

    private static var vocabularies: [String] {
        [
            section(Role.self, "Roles", key: "roles"), section(Stance.self, "Stances", key: "stance"),
            section(Influence.self, "Influence on the decision", key: "influence"),
            section(Access.self, "Access", key: "access"), relations,
            section(GateKind.self, "Kinds of gates", key: "kind"),
            section(GateStatus.self, "Status of a gate", key: "status"),
            section(ProviderStatus.self, "Status of a provider", key: "status"),
            section(ProviderRelation.self, "Relation of a provider to us", key: "relation"),
            section(TieKind.self, "Ties to a provider", key: "ties"),
            section(SignalFlag.self, "Flags", key: "flag"),
            section(Basis.self, "Basis of a fact", key: "basis"),
        ]
    }

    private static func section<V: ClosedVocabulary>(_ type: V.Type, _ title: String, key: String) -> String {
        let words = V.allCases.map { ($0.rawValue, $0.label) }
        return section(title, key: key, words, WordList.of(type))
    }

    private static var relations: String {
        let words = RelationKind.allValues.map { ($0.word, RelationKindText.label(of: $0)) }
        return section("Relations between people", key: "relations", words, RelationKindText.words)
    }

    private static func section(
        _ title: String,
        key: String,
        _ words: [(word: String, label: Wording)],
        _ list: WordList
    ) -> String {
        let rows = words.map { entry in
            let others = list.spellings.filter { $0.word == entry.word && !$0.users.isEmpty }
            let names = others.map { name($0.text, $0.users) }.joined(separator: "; ")
            return "| `\(entry.word)` | \(entry.label.en) | \(entry.label.fr) | \(names) |"
        }
        let head = [
            "## \(title): `\(key)`", "", "| word | English | French | elsewhere |", "|---|---|---|---|",
        ]
        return (head + rows).joined(separator: "\n")
    }

    /// What a tool calls it, and the tool; what people just say stands alone.
    private static func name(_ text: String, _ users: [WordUser]) -> String {
        let tools = users.filter { $0 != .usage }
        return tools.isEmpty ? text : "\(text) (\(tools.map(\.rawValue).joined(separator: ", ")))"
    }

    private static var stancesAmongRoles: String {
        let names = OtherToolWords.stancesAmongRoles.map {
            "\(name($0.word, $0.users)) → `\($0.value.rawValue)`"
        }
        let unknown = OtherToolWords.unknownRoles.map { "\(name($0.word, $0.users)) → `unknown`" }
        return """
            ## Stances in lists of roles

            Some tools have a stance among their roles. It is read as the person's `stance`, with its evidence, and what
            the person does is then `unknown`. Beside another `stance` it is an error that shows both.

            \((names + unknown).map { "- \($0)" }.joined(separator: "\n"))

            The numbers of Dynamics are those of `msdyn_decisioninfluencetag`.
            """
    }

    private static var notKnown: String {
        let words = { (list: [String]) in list.map { "`\($0)`" }.joined(separator: ", ") }
        return """
            ## Not known

            `unknown` and `none` are the only words for what they say. Where a value of a list, a name, a number, an amount
            or a date belongs, the words below are errors that propose `unknown` or `none`. Where any text can stand
            (`sector`, `priorities`, `scope`, what is below `need`) a word for `unknown` counts as an answer and leads to a
            warning; so does each of them as the value of `shared`, where it would be the name of another project.

            | for | people type |
            |---|---|
            | `unknown` | \(words(WordsForUnknown.words)) |
            | `none`, or `no` for `shared` | \(words(WordsForNone.words)) |
            | `yes?` for `shared` | \(words(WordsForMaybe.words)) |
            """
    }

    private static var leftOut: String {
        let rows = OtherToolWords.leftOut.map { entry in
            "| \(entry.words.joined(separator: ", ")) | \(entry.user.rawValue) | \(entry.reason) |"
        }
        return """
            ## What is not read

            | name | of | because |
            |---|---|---|
            \(rows.joined(separator: "\n"))
            """
    }
}
