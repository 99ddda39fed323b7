import DecisionAnalysis
import Findings
import StakeholderModel
import Testing

/// `docs/rules.md`: a section for each rule, from what the rules say of themselves.
enum RulePage {
    static func text() throws -> String {
        var lines = [
            "# The rules",
            "",
            "<!-- Written by `make generate` from the descriptions of the rules. Do not edit. -->",
            "",
            "What `dealmap check` looks for, and `dealmap explain CODE` shows. Every option takes the code or the name. The",
            "examples are whole maps and are run as tests; the question is the one asked on the first example.",
            "",
            "| code | name | severity | kind | looks for |",
            "|---|---|---|---|---|",
        ]
        lines += RuleBook.descriptions.map { rule in
            "| [\(rule.code.rawValue)](#\(anchor(rule))) | `\(rule.name)` | \(rule.severity.rawValue) "
                + "| \(rule.kind.rawValue) | \(rule.title.en) |"
        }
        for family in RuleFamily.allCases {
            lines += ["", "## \(family.title.en)"]
            for rule in RuleBook.descriptions where rule.code.family == family {
                lines += try section(of: rule)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func anchor(_ rule: RuleDescription) -> String {
        "\(rule.code.rawValue.lowercased())-\(rule.name)"
    }

    private static func section(of rule: RuleDescription) throws -> [String] {
        let found = try firstFinding(of: rule)
        var lines = ["", "### \(rule.code.rawValue) \(rule.name)", ""]
        lines += [
            "**\(rule.title.en)** (*\(rule.title.fr)*): \(rule.severity.rawValue), \(rule.kind.rawValue).",
            "",
        ]
        lines += wrapped(rule.rationale.en) + [""]
        lines += wrapped("*Why it matters*: \(rule.reason.en).")
        lines +=
            ["", "It speaks at `\(found.path)` of:"] + rule.examples.triggering.prefix(1).flatMap(example)
        lines += ["", "It is silent on:"] + rule.examples.quiet.prefix(1).flatMap(example)
        guard let question = found.question else { return lines }
        return lines + [""] + wrapped("*To ask*: \(question.text.en)")
    }

    private static func example(_ text: String) -> [String] {
        let map = (RuleExamples.preamble + text).split(separator: "\n").map(String.init)
        return ["", "```yaml"] + map + ["```"]
    }

    /// What the rule finds on its first example.
    private static func firstFinding(of rule: RuleDescription) throws -> Finding {
        let example = try #require(rule.examples.triggering.first)
        let found = try RuleExample.findings(on: example).first { $0.rule == rule.code }
        return try #require(found, "\(rule.code)")
    }

    /// A paragraph in lines of at most 120 characters.
    private static func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + word.count < 120 {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
