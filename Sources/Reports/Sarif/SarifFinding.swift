import DecisionAnalysis
import Findings
import StakeholderModel

/// Findings of one map as results of a log.
struct SarifFinding {
    private let report: MapReport
    private let places: SarifPlaces
    private let language: Language

    init(report: MapReport, places: SarifPlaces, language: Language) {
        self.report = report
        self.places = places
        self.language = language
    }

    /// A finding that the team accepted: it is in the log, and no reader counts it.
    func result(of accepted: AcceptedFinding) -> SarifResult {
        var result = result(of: accepted.finding, number: nil)
        let risk = accepted.acceptance.risk
        let reasons = [risk.because, AcceptedWords.terms(of: risk)?.text(in: language)].compactMap(\.self)
        result.suppressions = [
            SarifResult.Suppression(
                justification: reasons.isEmpty ? nil : Printable.text(reasons.joined(separator: " · ")),
                location: places.location(report.range(accepted.acceptance.path))
            )
        ]
        return result
    }

    /// - Parameters:
    ///   - finding: the finding.
    ///   - number: that of its group; `nil` for an accepted one.
    func result(of finding: Finding, number: Int?) -> SarifResult {
        let sentences = FindingSentences(finding, in: report)
        var location = places.location(report.range(finding.path))
        location.logicalLocations = [
            SarifLocation.Logical(fullyQualifiedName: finding.path.description)
        ]
        return SarifResult(
            ruleId: finding.rule.rawValue,
            kind: finding.kind == .open ? "open" : "fail",
            level: finding.kind == .open ? .none : SarifLevel(finding.severity),
            rank: finding.severity.rank,
            message: SarifMessage(lines: sentences.lines.map { $0.text(in: language) }),
            locations: [location],
            relatedLocations: relatedLocations(of: finding),
            partialFingerprints: ["dealmap/v1": finding.fingerprint],
            properties: SarifResult.Properties(
                severity: finding.severity.rawValue,
                kind: finding.kind.rawValue,
                group: number,
                subject: finding.group.key,
                subjects: finding.subjects,
                path: finding.path.description
            )
        )
    }

    /// The evidence, with what it says, and the other facts with their addresses. A fact that the file does not have
    /// has no place to show.
    private func relatedLocations(of finding: Finding) -> [SarifLocation] {
        let evidence = finding.evidence.map { ($0.path, $0.text.text(in: language)) }
        let told = Set(finding.evidence.map(\.path)).union([finding.path])
        let others = finding.relatedPaths.filter { !told.contains($0) }.map { ($0, $0.description) }
        let shown = (evidence + others).filter { report.isInFile($0.0) }
        return shown.enumerated().map { index, item in
            var location = places.location(report.range(item.0))
            location.id = index + 1
            location.message = SarifMessage(lines: [item.1])
            return location
        }
    }
}

extension Severity {
    /// Its place on the standard's scale from 0 to 100.
    fileprivate var rank: Double {
        switch self {
        case .critical: 90
        case .warning: 50
        case .note: 10
        }
    }
}

extension SarifResult {
    /// A mistake in a file, with the other places that belong to it.
    init(_ diagnostic: Diagnostic, at places: SarifPlaces, language: Language) {
        let sentences = DiagnosticSentences(diagnostic)
        ruleId = diagnostic.code.rawValue
        level = diagnostic.severity == .error ? .error : .warning
        message = SarifMessage(lines: sentences.lines.map { $0.text(in: language) })
        locations = [places.location(diagnostic.range)]
        guard !diagnostic.notes.isEmpty else { return }
        relatedLocations = diagnostic.notes.enumerated().map { index, note in
            var location = places.location(note.range)
            location.id = index + 1
            location.message = SarifMessage(lines: [note.message.text(in: language)])
            return location
        }
    }
}

extension SarifArtifact.Properties {
    /// What came of a map.
    init(_ analysis: MapAnalysis) {
        self.init(
            account: analysis.map.account,
            deal: analysis.map.deal,
            referenceDate: analysis.referenceDate.description,
            playbook: analysis.playbook.name,
            verdict: analysis.verdict.rawValue
        )
    }
}
