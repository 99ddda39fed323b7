import DecisionAnalysis
public import Findings
public import StakeholderModel

/// What `check` tells of several maps, as one log in SARIF 2.1.0: findings are results, and so are mistakes in a
/// file; that a map was not checked is told of the run.
public struct SarifDocument: CheckForm {
    private let version: String
    private let descriptions: [RuleDescription]
    /// That of the first map: a log has one language.
    private var language: Language?
    private var artifacts = SarifArtifacts()
    private var results: [SarifResult] = []
    private var mistakes: Set<DiagnosticCode> = []
    private var notifications: [SarifNotification] = []

    /// A log without results.
    ///
    /// - Parameter version: which Dealmap this is.
    public init(version: String) { self.init(version: version, rules: RuleBook.descriptions) }

    /// A log that describes some rules only.
    init(version: String, rules: [RuleDescription]) {
        self.version = version
        descriptions = rules
    }

    /// Adds a map that was checked.
    public mutating func add(_ report: MapReport, language: Language) {
        let language = chosenLanguage(language)
        let artifact = artifacts.location(of: report.source.name)
        artifacts.tell(SarifArtifact.Properties(report.analysis), of: artifact)
        let places = SarifPlaces(report.source, artifact: artifact)
        add(report.diagnostics, at: places, in: language)
        let writer = SarifFinding(report: report, places: places, language: language)
        for (index, group) in report.groups.enumerated() {
            results += group.findings.map { writer.result(of: $0, number: index + 1) }
        }
        results += report.accepted.map(writer.result)
    }

    /// Adds a map that cannot be used.
    public mutating func add(
        unusable map: SourceText,
        diagnostics: [Diagnostic],
        of source: SourceText,
        language: Language,
        brokenConfiguration: String?
    ) {
        let language = chosenLanguage(language)
        let artifact = artifacts.location(of: map.name)
        let owner = artifacts.location(of: source.name, isTarget: source.name == map.name)
        add(diagnostics, at: SarifPlaces(source, artifact: owner), in: language)
        notify(
            "map-not-checked",
            SarifMessage(lines: [DiagnosticWords.notChecked(brokenConfiguration).text(in: language)]),
            at: SarifPlaces(map, artifact: artifact)
        )
    }

    /// Adds something that cannot be read.
    public mutating func add(unreadable name: String, _ diagnostic: Diagnostic, language: Language) {
        let lines = DiagnosticSentences(diagnostic).lines.map { $0.text(in: language) }
        let source = SourceText(name: name, text: "")
        notify(
            diagnostic.code.rawValue,
            SarifMessage(lines: lines),
            at: SarifPlaces(source, artifact: artifacts.location(of: name))
        )
    }

    /// The log as text: keys sorted, no time, nothing of the machine.
    public func text(exitCode: Int32) throws -> String {
        let language = language ?? .english
        let rules =
            descriptions.map { SarifRule($0, language: language) }
            + DiagnosticCode.allCases.filter(mistakes.contains).map { SarifRule($0, language: language) }
        let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
        let driver = SarifTool.Driver(
            version: version,
            semanticVersion: version,
            language: language.rawValue,
            rules: rules
        )
        let invocation = SarifInvocation(
            executionSuccessful: notifications.isEmpty,
            exitCode: exitCode,
            toolExecutionNotifications: notifications
        )
        let run = SarifRun(
            tool: SarifTool(driver: driver),
            language: language.rawValue,
            invocations: [invocation],
            artifacts: artifacts.list,
            results: results.map { $0.indexed(indices) }
        )
        return try JSONText.text(of: SarifLog(runs: [run]))
    }

    private mutating func chosenLanguage(_ language: Language) -> Language {
        let chosen = self.language ?? language
        self.language = chosen
        return chosen
    }

    private mutating func add(_ diagnostics: [Diagnostic], at places: SarifPlaces, in language: Language) {
        mistakes.formUnion(diagnostics.map(\.code))
        results += diagnostics.map { SarifResult($0, at: places, language: language) }
    }

    private mutating func notify(_ identifier: String, _ message: SarifMessage, at places: SarifPlaces) {
        notifications.append(
            SarifNotification(
                descriptor: SarifNotification.Descriptor(id: identifier),
                message: message,
                locations: [places.location(nil)]
            )
        )
    }
}

extension SarifResult {
    fileprivate func indexed(_ indices: [String: Int]) -> SarifResult {
        var result = self
        result.ruleIndex = indices[ruleId]
        return result
    }
}
