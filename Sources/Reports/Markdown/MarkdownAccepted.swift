import Findings
import StakeholderModel

/// What the team accepted, as a list below the findings that count.
struct MarkdownAccepted {
    private let report: MapReport

    init(_ report: MapReport) { self.report = report }

    func write(to page: inout MarkdownPage) {
        let items =
            report.accepted.map { item($0, on: page) } + report.idleAcceptances.map { idle($0, on: page) }
        guard !items.isEmpty else { return }
        page.add("### " + page.say(AcceptedWords.title))
        page.add(list: items)
    }

    private func item(_ accepted: AcceptedFinding, on page: MarkdownPage) -> String {
        let code = MarkdownText.code(accepted.finding.rule.rawValue)
        let line = page.say(FindingWords.line(line(of: accepted.acceptance)))
        let text = page.say(accepted.finding.message.capitalized) + " (" + code + ", " + line + ")"
        let risk = accepted.acceptance.risk
        let more = [risk.because.map(Wording.verbatim), AcceptedWords.terms(of: risk)].compactMap(\.self)
        return ([text] + more.map { page.say($0.capitalized) }).joined(separator: "  \n  ")
    }

    private func idle(_ acceptance: WrittenAcceptance, on page: MarkdownPage) -> String {
        page.say(AcceptedWords.idle(acceptance, line: line(of: acceptance)).sentence)
    }

    private func line(of acceptance: WrittenAcceptance) -> Int { report.range(acceptance.path).start.line }
}
