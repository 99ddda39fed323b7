import MapFormat
import StakeholderModel

@testable import Reports

/// The generated part of `docs/playbooks.md`: the built-in playbooks as tables.
enum PlaybookPage {
    /// What the generated part starts after.
    static let mark = "<!-- What stands below is written by the test that compares it"

    static var text: String {
        BuiltInPlaybooks.names.compactMap(BuiltInPlaybooks.playbook(named:)).map(section).joined(
            separator: "\n"
        )
    }

    private static func section(of playbook: Playbook) -> String {
        var lines = ["## \(playbook.title.en): `\(playbook.name)`", "", "*\(playbook.title.fr)*", ""]
        lines += ["| role | when | question | source |", "|---|---|---|---|"]
        lines += playbook.roles.map { role in
            row([
                role.anyOf.map { "`\($0.rawValue)`" }.joined(separator: " or "),
                ExpectationWords.words(of: role.when).en, question(role.question), role.source,
            ])
        }
        lines += ["", "| step | when | after | usually | question | source |", "|---|---|---|---|---|---|"]
        lines += playbook.gates.map { gate in
            row([
                "`\(gate.kind.rawValue)`", ExpectationWords.words(of: gate.when).en,
                gate.after.map { "`\($0.rawValue)`" }.joined(separator: ", "),
                gate.usualDuration.map { ExpectationWords.words(of: $0).en } ?? "",
                question(gate.question), gate.source,
            ])
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func question(_ question: Wording) -> String { "\(question.en)<br>*\(question.fr)*" }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
