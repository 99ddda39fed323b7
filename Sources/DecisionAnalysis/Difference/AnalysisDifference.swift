public import Findings
public import StakeholderModel

/// What is otherwise in the analysis of one map than in that of another: a supposition and the map as written, or two
/// days of one deal. Where the two maps come from is no matter.
///
/// Objects are the same when they have the same identifier, a step that one map expects and the other declares is one step
/// (``GateCounterparts``), unknown deciders when they stand at the same place of the
/// same gate.
public struct AnalysisDifference: Sendable, Hashable {
    /// The verdict of the deal.
    public let verdict: Change<Verdict>
    /// Who has the last word.
    public let finalDeciders: Change<[PersonIdentifier]>
    /// The gates that stand otherwise, those of the second map first.
    public let gates: [GateDifference]
    /// Whom our word reaches.
    public let reach: ReachDifference
    /// Who can prevent it and who is enough; `nil` when the gate that was asked for is in one of the maps only.
    public let sets: SetsDifference?
    /// The groups of findings that differ, those of the second map first.
    public let findings: [FindingGroupDifference]

    /// Whether everything stands as before. Who is on the map is no part of it.
    public var isEmpty: Bool {
        !verdict.isChange && !finalDeciders.isChange && gates.isEmpty && reach.isEmpty && findings.isEmpty
            && (sets?.isEmpty ?? true)
    }

    /// Compares two maps, or one gate of both.
    ///
    /// - Parameters:
    ///   - before: the first map with its findings.
    ///   - after: the second map with its findings.
    ///   - gate: the only gate that is compared, with those who decide there and its sets; the verdict and the last word
    ///     stay those of the deal, and findings are left out. Everything when `nil`.
    /// - Complexity: that of listing up to ``SetsDifference/mostCompared`` sets of each kind; linear in the rest.
    public init(from before: ToldAnalysis, to after: ToldAnalysis, at gate: GateReference? = nil) {
        let (old, new) = (before.analysis, after.analysis)
        verdict = Change(before: old.verdict, after: new.verdict)
        finalDeciders = Change(before: old.finalDeciders, after: new.finalDeciders)
        let all = GateDifference.all(from: old, to: new)
        gates = gate.map { gate in all.filter { $0.reference == gate } } ?? all
        reach = ReachDifference(from: old, to: new, at: gate)
        sets = SetsDifference(from: old, to: new, at: gate)
        findings = gate == nil ? FindingGroupDifference.all(from: before.groups, to: after.groups) : []
    }
}

/// The analysis of a map with what the rules found there.
public struct ToldAnalysis: Sendable {
    /// What follows from the map.
    public let analysis: MapAnalysis
    /// The findings, as they are told.
    public let groups: [FindingGroup]

    /// An analysis with the findings of its rules.
    public init(_ analysis: MapAnalysis, groups: [FindingGroup]) {
        self.analysis = analysis
        self.groups = groups
    }

    /// All findings, in the order in which they are told.
    public var findings: [Finding] { groups.flatMap(\.findings) }
}
