public import DecisionAnalysis

/// What something that is supposed would change of a map.
public struct WhatIfReport: Sendable {
    /// The map as written.
    public let before: MapReport
    /// The map as supposed. Its facts stand at other places than the file has them.
    public let after: MapReport
    /// What is supposed.
    public let suppositions: [Supposition]
    /// The only gate that is told; all of them, and the deal, when `nil`.
    public let gate: GateReference?
    /// What is otherwise.
    public let difference: AnalysisDifference

    /// A report of two maps with the rules that spoke on both.
    public init(
        before: MapReport,
        after: MapReport,
        suppositions: [Supposition],
        gate: GateReference? = nil
    ) {
        self.before = before
        self.after = after
        self.suppositions = suppositions
        self.gate = gate
        difference = AnalysisDifference(
            from: ToldAnalysis(before.analysis, groups: before.groups),
            to: ToldAnalysis(after.analysis, groups: after.groups),
            at: gate
        )
    }
}
