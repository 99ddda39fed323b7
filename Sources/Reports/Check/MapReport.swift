public import DecisionAnalysis
public import Findings
public import MapFormat
public import StakeholderModel

/// A checked map with all that a report of it needs.
public struct MapReport: Sendable {
    /// The file.
    public let source: SourceText
    /// What is strange in the file, though it can be used.
    public let diagnostics: [Diagnostic]
    /// What follows from the map.
    public let analysis: MapAnalysis
    /// The findings, as they are told. Their numbers, from 1, are the badges of the pictures too.
    public let groups: [FindingGroup]
    /// Whether some rules were left out, so that no findings says less.
    public let areRulesSelected: Bool
    /// How the names were taken out of the map; `nil` where it is told as it was written.
    public let redaction: Redaction?
    /// The findings that the team accepted: no group, no badge and no exit status counts them.
    public var accepted: [AcceptedFinding] = []
    /// What the map accepts and no finding asks for.
    public var idleAcceptances: [WrittenAcceptance] = []
    /// The file of the settings that hold for the map; `nil` without one.
    public var configuration: String?
    /// The letters of a method, when one was asked for: they take the place of the findings in what people read.
    public var scorecard: Scorecard?
    /// Where a fact stands in the file.
    let range: @Sendable (FactPath) -> SourceRange

    /// A report of a map from its parts.
    ///
    /// - Parameters:
    ///   - source: the file.
    ///   - diagnostics: what is strange in the file.
    ///   - analysis: what follows from the map.
    ///   - groups: the findings, as they are told.
    ///   - areRulesSelected: whether some rules were left out.
    ///   - redaction: how the names were taken out of the map.
    ///   - range: where a fact of the analysed map stands in the file.
    public init(
        source: SourceText,
        diagnostics: [Diagnostic] = [],
        analysis: MapAnalysis,
        groups: [FindingGroup],
        areRulesSelected: Bool = false,
        redaction: Redaction? = nil,
        range: @escaping @Sendable (FactPath) -> SourceRange
    ) {
        self.source = source
        self.diagnostics = diagnostics
        self.analysis = analysis
        self.groups = groups
        self.areRulesSelected = areRulesSelected
        self.redaction = redaction
        self.range = range
    }

    /// A report of a map that was read without errors.
    ///
    /// With a redaction it keeps the places of the file, and none of its words.
    public init(
        reading: MapReading,
        analysis: MapAnalysis,
        groups: [FindingGroup],
        areRulesSelected: Bool = false,
        redaction: Redaction? = nil
    ) {
        let index = reading.index
        let isRedacted = redaction != nil
        self.init(
            source: isRedacted ? SourceText(hidden: reading.source.name) : reading.source,
            diagnostics: isRedacted ? reading.diagnostics.map(\.redacted) : reading.diagnostics,
            analysis: analysis,
            groups: groups,
            areRulesSelected: areRulesSelected,
            redaction: redaction,
            range: { path in index.place(of: redaction?.writtenPath(path) ?? path) }
        )
    }

    /// All findings, in the order in which they are told.
    public var findings: [Finding] { groups.flatMap(\.findings) }

    /// The same for somebody who has no use for lines of the file: no place is told.
    var withoutPlaces: MapReport {
        let whole = range(.map)
        var report = MapReport(
            source: source,
            diagnostics: diagnostics,
            analysis: analysis,
            groups: groups,
            areRulesSelected: areRulesSelected,
            redaction: redaction,
            range: { _ in whole }
        )
        report.accepted = accepted
        report.idleAcceptances = idleAcceptances
        report.configuration = configuration
        report.scorecard = scorecard
        return report
    }

    /// Whether the file speaks of a fact, or of something around it.
    func isInFile(_ path: FactPath) -> Bool { range(path) != range(.map) }
}

extension SourceIndex {
    /// What to point at: the value of a fact, but only the key of an object or of what takes several lines.
    fileprivate func place(of path: FactPath) -> SourceRange {
        if case .identifier = path.components.last { return keyRange(of: path) }
        let range = range(of: path)
        return range.start.line == range.end.line ? range : keyRange(of: path)
    }
}
