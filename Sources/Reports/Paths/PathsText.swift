import DecisionAnalysis
import StakeholderModel

/// The decision paths of a map as text: step by step who decides and how we reach them, then who can block, and the
/// smallest ways to a yes.
public struct PathsText: Sendable {
    private let report: MapReport
    private let options: TextOptions
    private let choices: PathsOptions

    /// The text of a map.
    public init(_ report: MapReport, options: TextOptions, choices: PathsOptions = PathsOptions()) {
        self.report = report
        self.options = options
        self.choices = choices
    }

    /// The whole text.
    public var text: String {
        var page = TextPage(options)
        CheckHeader(report: report).write(to: &page, withSteps: false)
        var steps = StepText(analysis: report.analysis)
        let gates = report.analysis.gates.enumerated().filter { choices.tells($0.element.gate) }
        for (position, judged) in gates where judged.gate.reference.isOnMap {
            page.addSpace()
            steps.write(judged, number: position + 1, to: &page)
        }
        let implied = gates.map(\.element).filter { !$0.gate.reference.isOnMap }
        if !implied.isEmpty {
            page.addSpace()
            steps.write(implied: implied, to: &page)
        }
        addSets(to: &page)
        return page.text
    }

    private func addSets(to page: inout TextPage) {
        let analysis = report.analysis
        guard let only = choices.gate else {
            guard !analysis.openBindingGates.isEmpty else { return }
            let limits = choices.textLimits(alone: analysis.loneBlockers.count)
            let sets = analysis.sets(limits: limits)
            return SetsText(sets: sets, analysis: analysis, isOfDeal: true).write(to: &page)
        }
        guard let judged = analysis.gates.first(where: { $0.gate.reference == only }) else { return }
        let limits = choices.textLimits(alone: analysis.loneBlockers(of: judged.gate).count)
        let sets = analysis.sets(of: judged.gate, limits: limits)
        SetsText(sets: sets, analysis: analysis, isOfDeal: false).write(to: &page)
    }
}
