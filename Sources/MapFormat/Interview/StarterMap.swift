public import StakeholderModel

/// A map to start from in an editor: what a kind of deal usually has, commented out, with what to ask.
public enum StarterMap {
    /// The text of a starter. It is a map as it stands, and still one when the `#` is taken away at the start of
    /// every line on which it is not followed by exactly one space.
    ///
    /// - Parameters:
    ///   - playbook: the kind of deal.
    ///   - language: of the comments, and of the map.
    ///   - date: the day on which the map stands.
    ///   - schema: where editors find the JSON Schema of the format; without it no modeline is written.
    public static func text(
        playbook: Playbook,
        language: Language,
        date: CalendarDate,
        schema: String? = nil
    ) -> String {
        let words = StarterWords(language: language)
        var lines = schema.map { ["# yaml-language-server: $schema=\($0)"] } ?? []
        lines += words.legend.map { "# \($0)" }
        lines += [
            "dealmap: 1",
            "account: \(ScalarText.text(words.company, inFlow: false))",
            "language: \(language.rawValue)",
            "playbook: \(ScalarText.text(playbook.name, inFlow: false))",
            "as_of: \(date)",
            "",
        ]
        lines += commented(words.head)
        let people = people(of: playbook, words)
        lines += section(.people, words.people, people)
        lines += section(.relations, words.relations, words.relationLines)
        lines += section(.providers, words.providers, words.providerLines)
        lines += section(.budgets, words.budgets, words.budgetLines)
        lines += section(.gates, words.gates, gates(of: playbook, besides: names(in: people), words))
        lines += section(.offers, words.offers, words.offerLines)
        lines += section(.log, words.log, words.logLines(on: date))
        return lines.joined(separator: "\n") + "\n"
    }

    private static func commented(_ lines: [String]) -> [String] { lines.map { "#" + $0 } }

    private static func section(_ key: MapKey, _ comment: String, _ lines: [String]) -> [String] {
        ["", "# \(comment)"] + commented(["\(key.rawValue):"] + lines)
    }

    /// The people whom such a deal usually has: the sponsor first, then one line for each role of the playbook.
    private static func people(of playbook: Playbook, _ words: StarterWords) -> [String] {
        let roles = playbook.roles.compactMap { role in role.anyOf.first.map { ($0, role.question) } }
        return words.sponsorLines
            + roles.filter { $0.0 != .sponsor }.flatMap { role, question in
                [
                    "  # \(question.text(in: words.language))",
                    "  \(role.rawValue): { roles: [\(role.rawValue)], stance: unknown, access: none }",
                ]
            }
    }

    private static func gates(
        of playbook: Playbook,
        besides taken: Set<String>,
        _ words: StarterWords
    ) -> [String] {
        let kinds = Set(playbook.gates.map(\.kind))
        func name(_ kind: GateKind) -> String {
            taken.contains(kind.rawValue) ? "\(kind.rawValue)_gate" : kind.rawValue
        }
        return playbook.gates.flatMap { gate in
            var entries = [
                FileEntry(.kind, .text(gate.kind.rawValue)), FileEntry(.decidedBy, .text("unknown")),
            ]
            let after = playbook.nearestSteps(gate.after.filter(kinds.contains)).map {
                FileValue.text(name($0))
            }
            entries.add(.after, after.isEmpty ? nil : FileValue.list(after))
            return [
                "  # \(gate.question.text(in: words.language))",
                "  \(name(gate.kind)): \(FileValueText.flow(.object(entries)))",
            ]
        }
    }

    /// The identifiers at the start of lines.
    private static func names(in lines: [String]) -> Set<String> {
        Set(
            lines.filter { !$0.hasPrefix("   ") }.compactMap {
                $0.split(separator: ":").first.map { String($0.trimmed) }
            }
        )
    }
}
