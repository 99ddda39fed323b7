import StakeholderModel

/// What something that is supposed would change, as text.
public struct WhatIfText: Sendable {
    private let report: WhatIfReport
    private let options: TextOptions

    /// The text of a report.
    public init(_ report: WhatIfReport, options: TextOptions) {
        self.report = report
        self.options = options
    }

    /// The whole text: whose deal, what is supposed, and what would be otherwise.
    public var text: String {
        var page = TextPage(options)
        CheckHeader(report: report.before).writeOrigin(to: &page)
        page.addSpace()
        let names = NameWords(analysis: report.before.analysis)
        page.add(Supposition.heading(report.suppositions, names: names), .strong)
        page.addSpace()
        DifferenceText(
            report.difference,
            from: report.before.analysis,
            to: report.after.analysis,
            gate: report.gate
        )
        .write(to: &page)
        return page.text
    }
}
