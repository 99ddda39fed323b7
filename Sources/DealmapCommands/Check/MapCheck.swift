import DecisionAnalysis
import Findings
import MapFormat
import Reports
import StakeholderModel

/// What the options of `check` set.
struct CheckSettings {
    let rules: Set<RuleCode>
    /// The day on which every report stands; each map's own when `nil`.
    var referenceDate: CalendarDate?
    /// The language of every report; each map's own when `nil`.
    let language: Language?
    let failOn: FailureLevel
    /// Whether the names by which people and companies could be known are left out.
    var isRedacted = false
    /// Whether the rules were chosen by name: they then hold whatever the configuration chooses.
    var areRulesNamed = false
    /// Which configuration is asked for.
    var configuration = ConfigurationChoice.found
    /// People of whom it is supposed that they are not there.
    var absent: Set<PersonIdentifier> = []
    /// What is analysed in the place of the map as it was written: the same with other identifiers, or without names.
    var standIn: MapStandIn?
    /// The method in whose letters the map is told; the findings themselves are told when `nil`.
    var method: SalesMethod?
}

/// A map in the place of what was written.
struct MapStandIn {
    let map: AccountMap
    /// How the names were taken out of it; `nil` where it has them.
    let redaction: Redaction?
}

/// What came of checking one map.
struct CheckedMap {
    /// The report, or what is wrong.
    enum Outcome {
        case report(MapReport)
        /// The map, or the playbook it asks for, has errors: they are of `source`.
        case unusable(SourceText, [Diagnostic])
    }

    /// The file of the map.
    let source: SourceText
    /// Where it is; `nil` for standard input.
    let path: String?
    let language: Language
    var outcome: Outcome
    let status: ExitStatus
    /// The file of the settings that govern the map, which `outcome` tells of when it cannot be used.
    var brokenConfiguration: String?
    /// What is strange in that file, though it can be used.
    var configurationWarnings: (source: SourceText, diagnostics: [Diagnostic])?
}

/// Checks one map after the other.
struct MapCheck {
    var settings: CheckSettings
    let environment: CommandEnvironment
    /// What governs each map.
    let configurations: ConfigurationFinder

    init(settings: CheckSettings, environment: CommandEnvironment) {
        self.settings = settings
        self.environment = environment
        configurations = ConfigurationFinder(settings.configuration, environment: environment)
    }

    /// - Parameters:
    ///   - bytes: the file.
    ///   - name: what messages call it.
    ///   - path: where it is; `nil` for standard input.
    func check(_ bytes: [UInt8], name: String, path: String?) throws -> CheckedMap {
        let reading = MapReader.read(bytes: bytes, name: name)
        let governing = try configurations.configuration(ofMapAt: path)
        let spoken =
            settings.language ?? reading.map?.language ?? FirstLook.language(bytes) ?? governing.language
            ?? .english
        func unusable(_ source: SourceText, _ diagnostics: [Diagnostic]) -> CheckedMap {
            let isMap = source.name == reading.source.name
            return CheckedMap(
                source: shown(reading.source, as: name),
                path: path,
                language: spoken,
                outcome: .unusable(shown(source, as: isMap ? name : "playbook"), shown(diagnostics)),
                status: .unusable
            )
        }
        guard let written = reading.map else { return unusable(reading.source, reading.diagnostics) }
        guard case .usable(let configuration, let usual) = governing.outcome else {
            return refused(by: governing, shown(reading.source, as: name), in: spoken)
        }
        switch try playbook(of: written, else: usual, at: path, reading) {
        case .unusable(let source, let diagnostics): return unusable(source, diagnostics)
        case .missing(let diagnostic): return unusable(reading.source, reading.diagnostics + [diagnostic])
        case .found(let playbook):
            let redaction =
                settings.standIn.map(\.redaction)
                ?? (settings.isRedacted ? Redaction(of: written, in: spoken) : nil)
            let analysis = MapAnalysis(
                map: settings.standIn?.map ?? redaction?.map ?? written.without(settings.absent),
                playbook: playbook,
                referenceDate: settings.referenceDate ?? written.asOf ?? environment.today,
                configuration: configuration
            )
            let report = report(of: reading, analysis, redaction, governing)
            return CheckedMap(
                source: report.source,
                path: path,
                language: spoken,
                outcome: .report(report),
                status: settings.failOn.status(for: report.findings),
                configurationWarnings: (
                    shown(governing.source, as: shown(governing.name)), shown(governing.warnings)
                )
            )
        }
    }

    /// Without names, nothing of the text is shown.
    private func shown(_ source: SourceText, as name: String) -> SourceText {
        settings.isRedacted ? SourceText(hidden: name) : source
    }

    private func shown(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        settings.isRedacted ? diagnostics.map(\.redacted) : diagnostics
    }

    /// What messages call a configuration: its folder can have the name of a client.
    private func shown(_ configuration: String?) -> String {
        settings.isRedacted ? ConfigurationFinder.fileName : configuration ?? ""
    }

    private func refused(by governing: MapConfiguration, _ map: SourceText, in language: Language)
        -> CheckedMap
    {
        let name = shown(governing.name)
        var outcome = CheckedMap.Outcome.unusable(shown(governing.source, as: name), [])
        if case .unusable(let source, let diagnostics) = governing.outcome {
            outcome = .unusable(shown(source, as: name), shown(diagnostics))
        }
        return CheckedMap(
            source: map,
            path: nil,
            language: language,
            outcome: outcome,
            status: .unusable,
            brokenConfiguration: name
        )
    }

    /// The playbook that the map names, else that of its configuration, else the usual one.
    private func playbook(of map: AccountMap, else usual: Playbook?, at path: String?, _ reading: MapReading)
        throws -> PlaybookFinder.Outcome
    {
        if map.playbook == nil, let usual { return .found(usual) }
        return try PlaybookFinder(environment: environment).playbook(
            named: map.playbook,
            mapPath: path,
            range: reading.index.range(of: .map(.playbook))
        )
    }

    private func report(
        of reading: MapReading,
        _ analysis: MapAnalysis,
        _ redaction: Redaction?,
        _ governing: MapConfiguration
    ) -> MapReport {
        let chosen = settings.rules
        let rules = settings.areRulesNamed ? chosen : chosen.intersection(analysis.configuration.rules)
        let told = RuleBook.toldFindings(in: analysis, rules: rules)
        var report = MapReport(
            reading: reading,
            analysis: analysis,
            groups: RuleBook.groups(of: told.findings, in: analysis),
            areRulesSelected: rules != RuleSelection.all,
            redaction: redaction
        )
        report.accepted = told.accepted
        report.idleAcceptances = told.idle
        report.configuration = governing.name.map { shown($0) }
        report.scorecard = settings.method.map { Scorecard($0, of: analysis, findings: report.findings) }
        return report
    }
}
