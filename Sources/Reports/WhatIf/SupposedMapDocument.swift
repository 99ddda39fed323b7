import DecisionAnalysis
import Findings
import StakeholderModel

/// One map in the document of suppositions. A map with errors has `file`, `language`, `status` and `diagnostics` only.
struct SupposedMapDocument: Encodable {
    let file: String
    let language: String
    let status: String
    let diagnostics: [DiagnosticDocument]
    var account: String?
    var deal: String?
    var suppositions: [SuppositionDocument]?
    /// What is supposed, in words.
    var text: String?
    /// The only gate that is told.
    var gate: String?
    var before: StandingDocument?
    var after: StandingDocument?
    var difference: DifferenceDocument?

    init(map: MapDocument) {
        file = map.file
        language = map.language
        status = map.status
        diagnostics = map.diagnostics
    }

    init(_ report: WhatIfReport, language: Language) {
        let old = DocumentJoiner(report: report.before, language: language)
        let new = DocumentJoiner(report: report.after, language: language)
        file = report.before.source.name
        self.language = language.rawValue
        status = "supposed"
        diagnostics = report.before.diagnostics.map {
            DiagnosticDocument($0, file: report.before.source.name, language: language)
        }
        account = report.before.analysis.map.account
        deal = report.before.analysis.map.deal
        suppositions = report.suppositions.map { SuppositionDocument($0, joiner: old) }
        text = old.say(Supposition.heading(report.suppositions, names: old.names))
        gate = report.gate?.key
        before = StandingDocument(report.before, joiner: old)
        after = StandingDocument(report.after, joiner: new)
        difference = DifferenceDocument(report.difference, from: old, to: new)
    }
}

/// One thing that is supposed: a person who is not there, or a fact.
struct SuppositionDocument: Encodable {
    var without: NamedDocument?
    var fact: String?
    var value: String?

    init(_ supposition: Supposition, joiner: DocumentJoiner) {
        switch supposition {
        case .without(let person): without = joiner.person(person)
        case .fact(let name, let value): (fact, self.value) = (name, value)
        }
    }
}

/// How a map stands: as written, or as supposed.
struct StandingDocument: Encodable {
    let referenceDate: String
    let playbook: NamedDocument
    let verdict: VerdictDocument
    let finalDeciders: [NamedDocument]
    let counts: [String: Int]

    init(_ report: MapReport, joiner: DocumentJoiner) {
        let analysis = report.analysis
        referenceDate = analysis.referenceDate.description
        playbook = NamedDocument(id: analysis.playbook.name, name: joiner.say(analysis.playbook.title))
        verdict = VerdictDocument(analysis, joiner: joiner)
        finalDeciders = joiner.people(analysis.finalDeciders)
        let counts = SeverityCounts(report.findings)
        self.counts = ["critical": counts.critical, "warning": counts.warning, "note": counts.note]
    }
}
