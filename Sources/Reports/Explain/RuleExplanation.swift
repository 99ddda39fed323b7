import DecisionAnalysis
import Findings
import StakeholderModel

/// What a rule says of itself and why it matters, with a map on which it speaks and one on which it does not.
struct RuleExplanation {
    private let rule: RuleDescription

    init(_ rule: RuleDescription) { self.rule = rule }

    func write(to page: inout TextPage) {
        var title = Paragraph()
        title.add("\(rule.code.rawValue) \(rule.name)", .strong)
        page.add(title)
        page.add(rule.title.capitalized)
        page.add(classification, .faint)
        page.addSpace()
        page.add(rule.rationale)
        var reason = Paragraph()
        reason.add(page.say(FindingWords.whyItMatters + CommonWords.colon), .faint)
        reason.add(" " + page.say(rule.reason + .verbatim(".")))
        page.add(reason)
        addExample(rule.examples.triggering.first, ExplainWords.speaks, to: &page)
        addExample(rule.examples.quiet.first, ExplainWords.isQuiet, to: &page)
    }

    private var classification: Wording {
        let parts = [rule.code.family?.title, rule.severity.label, rule.kind.label].compactMap(\.self)
        return Wording(
            en: parts.map(\.en).joined(separator: " · "),
            fr: parts.map(\.fr).joined(separator: " · ")
        )
    }

    private func addExample(_ example: String?, _ title: Wording, to page: inout TextPage) {
        guard let example else { return }
        page.addSpace()
        page.add(title + CommonWords.colon, .strong)
        page.addSpace()
        let file = RuleExamples.preamble + example
        var lines = file.split(separator: "\n", omittingEmptySubsequences: false)
        while lines.last?.isEmpty == true { lines.removeLast() }
        for line in lines { page.add(line: line.isEmpty ? "" : "    " + Printable.text(String(line))) }
    }
}
