import DecisionAnalysis
import Findings
import StakeholderModel

/// One map in the document of `check`. A map with errors has `file`, `language`, `status` and `diagnostics` only.
struct MapDocument: Encodable {
    let file: String
    let language: String
    let status: String
    let diagnostics: [DiagnosticDocument]
    var account: String?
    var deal: String?
    var referenceDate: String?
    var playbook: NamedDocument?
    var configuration: String?
    var verdict: VerdictDocument?
    var gates: [GateDocument]?
    var sets: SetsDocument?
    var finalDeciders: [NamedDocument]?
    var rivals: [RivalDocument]?
    var counts: [String: Int]?
    var groups: [GroupDocument]?
    var accepted: [AcceptedDocument]?
    var idleAcceptances: [AcceptanceDocument]?
    var scorecard: ScorecardDocument?

    init(unusable map: SourceText, diagnostics: [Diagnostic], of source: SourceText, language: Language) {
        file = map.name
        self.language = language.rawValue
        status = "unusable"
        self.diagnostics = diagnostics.map {
            DiagnosticDocument($0, file: source.name, language: language)
        }
    }

    /// What `check` tells: everything, and the findings.
    init(_ report: MapReport, language: Language) {
        let choices = PathsOptions()
        let joiner = DocumentJoiner(report: report, language: language)
        self.init(report, joiner: joiner, choices: choices)
        gates = report.analysis.gates.map { GateDocument($0, joiner: joiner, limits: choices.documentLimits) }
        let counts = SeverityCounts(report.findings)
        self.counts = ["critical": counts.critical, "warning": counts.warning, "note": counts.note]
        groups = report.groups.enumerated().map { index, group in
            GroupDocument(group, number: index + 1, joiner: joiner)
        }
        accepted = report.accepted.map { AcceptedDocument($0, joiner: joiner) }
        idleAcceptances = report.idleAcceptances.map { AcceptanceDocument($0, joiner: joiner) }
        scorecard = report.scorecard.map { ScorecardDocument($0, joiner: joiner) }
    }

    /// What `paths` tells: every way to those who decide, and no findings.
    init(_ report: MapReport, language: Language, choices: PathsOptions) {
        let joiner = DocumentJoiner(report: report, language: language)
        self.init(report, joiner: joiner, choices: choices)
        let rivals = report.analysis.rivalReach
        let told = report.analysis.gates.filter { choices.tells($0.gate) }
        gates = told.map {
            GateDocument($0, joiner: joiner, limits: choices.documentLimits, rivals: rivals)
        }
    }

    /// What both tell.
    private init(_ report: MapReport, joiner: DocumentJoiner, choices: PathsOptions) {
        let analysis = report.analysis
        let language = joiner.language
        file = report.source.name
        self.language = language.rawValue
        status = "checked"
        diagnostics = report.diagnostics.map {
            DiagnosticDocument($0, file: report.source.name, language: language)
        }
        account = analysis.map.account
        deal = analysis.map.deal
        referenceDate = analysis.referenceDate.description
        playbook = NamedDocument(id: analysis.playbook.name, name: joiner.say(analysis.playbook.title))
        configuration = report.configuration
        verdict = VerdictDocument(analysis, joiner: joiner)
        finalDeciders = joiner.people(analysis.finalDeciders)
        rivals = analysis.rivals.map { RivalDocument($0, joiner: joiner) }
        guard choices.gate == nil else { return }
        sets = SetsDocument(analysis.sets(limits: choices.documentLimits), joiner: joiner)
    }
}

/// The verdict of the deal.
struct VerdictDocument: Encodable {
    let code: String
    let label: String
    let text: String
    /// How many open binding gates have each verdict.
    let openGates: [String: Int]

    init(_ analysis: MapAnalysis, joiner: DocumentJoiner) {
        let open = analysis.openBindingGates
        code = analysis.verdict.rawValue
        label = joiner.say(analysis.verdict.label)
        text = joiner.say(analysis.verdict.sentence(hasOpenGates: !open.isEmpty).capitalized)
        let counts = Verdict.allCases.map { verdict in
            (verdict.rawValue, open.count { $0.verdict == verdict })
        }
        openGates = Dictionary(uniqueKeysWithValues: counts)
    }
}

/// A provider who can take our place.
struct RivalDocument: Encodable {
    let provider: NamedDocument
    let overlap: String

    init(_ rival: Rival, joiner: DocumentJoiner) {
        provider = joiner.provider(rival.provider.identifier)
        overlap = rival.overlap.rawValue
    }
}
