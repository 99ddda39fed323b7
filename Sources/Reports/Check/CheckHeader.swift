import DecisionAnalysis
import Findings
import StakeholderModel

/// The top of a checked map: the account and the deal, the file and the day, the verdict and how the steps stand.
struct CheckHeader {
    let report: MapReport

    /// - Parameter withSteps: whether the open steps follow, one line each.
    func write(to page: inout TextPage, withSteps: Bool = true) {
        writeOrigin(to: &page)
        page.addSpace()
        addVerdict(to: &page, withSteps: withSteps)
    }

    /// Only the account and the deal, the file and the day.
    func writeOrigin(to page: inout TextPage) {
        let analysis = report.analysis
        var title = Paragraph()
        title.add(CheckHeader.title(of: analysis.map), .strong)
        page.add(title)
        var origin = Paragraph()
        let date = page.say(CheckHeader.day(of: analysis))
        let playbook = page.say(analysis.playbook.title)
        let parts = [report.source.name, date, playbook] + [report.configuration].compactMap(\.self)
        origin.add(parts.joined(separator: " · "), .faint)
        page.add(origin)
    }

    private func addVerdict(to page: inout TextPage, withSteps: Bool) {
        let verdict = report.analysis.verdict
        let open = report.analysis.openBindingGates
        var paragraph = Paragraph()
        paragraph.add(page.say(verdict.label), verdict.tone)
        paragraph.add(
            page.say(CommonWords.colon + .verbatim(" ") + verdict.sentence(hasOpenGates: !open.isEmpty))
        )
        page.add(paragraph)
        guard !open.isEmpty else { return }
        page.add(CheckHeader.standing(of: open))
        guard withSteps else { return }
        StepLines(open, names: NameWords(analysis: report.analysis)).write(to: &page)
    }

    /// `Acme · Renewals`: the account and the deal.
    static func title(of map: AccountMap) -> String {
        [map.account, map.deal].compactMap(\.self).joined(separator: " · ")
    }

    /// `as of 12 March 2025`.
    static func day(of analysis: MapAnalysis) -> Wording {
        Wording(en: "as of ", fr: "au ") + analysis.referenceDate.wording
    }

    /// `5 open steps: 2 unmapped, 3 fragile.`, the worst first.
    static func standing(of gates: [JudgedGate]) -> Wording {
        let steps = CommonWords.count(
            gates.count,
            one: Wording(en: "open step", fr: "étape ouverte"),
            several: Wording(en: "open steps", fr: "étapes ouvertes")
        )
        let parts = Verdict.allCases.sorted().compactMap { verdict -> Wording? in
            let number = gates.count { $0.verdict == verdict }
            return number == 0 ? nil : verdict.count(number)
        }
        let list = Wording(
            en: parts.map(\.en).joined(separator: ", "),
            fr: parts.map(\.fr).joined(separator: ", ")
        )
        return steps + CommonWords.colon + .verbatim(" ") + list + .verbatim(".")
    }
}
