public import DecisionAnalysis
public import StakeholderModel

/// What changed from one map of a deal to another.
public struct DiffReport: Sendable {
    /// The first map, with the identifiers of the second. Its facts stand at other places than the file has them.
    public let before: MapReport
    /// The second map.
    public let after: MapReport
    /// What follows otherwise: verdicts, sets, findings.
    public let analysis: AnalysisDifference
    /// What is stated otherwise.
    public let map: MapDifference

    /// Whether nothing changed at all.
    public var isEmpty: Bool { analysis.isEmpty && map.isEmpty }

    /// A report of two maps with the rules that spoke on both.
    ///
    /// - Parameters:
    ///   - before: the first map of the pair, checked.
    ///   - after: the second map of the pair, checked.
    ///   - pair: the maps themselves.
    public init(before: MapReport, after: MapReport, pair: MapPair) {
        self.before = before
        self.after = after
        analysis = AnalysisDifference(
            from: ToldAnalysis(before.analysis, groups: before.groups),
            to: ToldAnalysis(after.analysis, groups: after.groups)
        )
        map = MapDifference(pair)
    }
}
