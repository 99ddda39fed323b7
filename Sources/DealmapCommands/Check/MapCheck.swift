import DecisionAnalysis
import Findings
import MapFormat
import Reports
import StakeholderModel

/// What the options of `check` set.
struct CheckSettings {
    let rules: Set<RuleCode>
    /// The day on which every report stands; each map's own when `nil`.
    let referenceDate: CalendarDate?
    /// The language of every report; each map's own when `nil`.
    let language: Language?
    let failOn: FailureLevel
    /// Whether the names by which people and companies could be known are left out.
    var isRedacted = false
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
    let language: Language
    let outcome: Outcome
    let status: ExitStatus
}

/// Checks one map after the other.
struct MapCheck {
    let settings: CheckSettings
    let environment: CommandEnvironment

    /// - Parameters:
    ///   - bytes: the file.
    ///   - name: what messages call it.
    ///   - path: where it is; `nil` for standard input.
    func check(_ bytes: [UInt8], name: String, path: String?) throws -> CheckedMap {
        let reading = MapReader.read(bytes: bytes, name: name)
        let spoken = settings.language ?? reading.map?.language ?? FirstLook.language(bytes) ?? .english
        func unusable(_ source: SourceText, _ diagnostics: [Diagnostic]) -> CheckedMap {
            let isMap = source.name == reading.source.name
            return CheckedMap(
                source: shown(reading.source, as: name),
                language: spoken,
                outcome: .unusable(shown(source, as: isMap ? name : "playbook"), shown(diagnostics)),
                status: .unusable
            )
        }
        guard let written = reading.map else { return unusable(reading.source, reading.diagnostics) }
        let redaction = settings.isRedacted ? Redaction(of: written, in: spoken) : nil
        let playbook = try PlaybookFinder(environment: environment).playbook(
            named: written.playbook,
            mapPath: path,
            range: reading.index.range(of: .map(.playbook))
        )
        switch playbook {
        case .unusable(let source, let diagnostics): return unusable(source, diagnostics)
        case .missing(let diagnostic): return unusable(reading.source, reading.diagnostics + [diagnostic])
        case .found(let playbook):
            let report = report(of: reading, map: written, redaction, playbook: playbook)
            return CheckedMap(
                source: report.source,
                language: spoken,
                outcome: .report(report),
                status: settings.failOn.status(for: report.findings)
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

    private func report(
        of reading: MapReading,
        map: AccountMap,
        _ redaction: Redaction?,
        playbook: Playbook
    ) -> MapReport {
        let analysis = MapAnalysis(
            map: redaction?.map ?? map,
            playbook: playbook,
            referenceDate: settings.referenceDate ?? map.asOf ?? environment.today
        )
        let findings = RuleBook.findings(in: analysis, rules: settings.rules)
        let groups = RuleBook.groups(of: findings, in: analysis)
        return MapReport(
            reading: reading,
            analysis: analysis,
            groups: groups,
            areRulesSelected: settings.rules != RuleSelection.all,
            redaction: redaction
        )
    }
}
