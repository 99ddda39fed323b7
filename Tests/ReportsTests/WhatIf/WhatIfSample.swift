import DecisionAnalysis
import FoundationEssentials
import MapFormat
import StakeholderModel
import Testing

@testable import Reports

/// Something supposed of a map, of which the text is kept.
struct WhatIfSample: Sendable, CustomTestStringConvertible {
    /// The file with the expected text, without its language.
    let name: String
    let map: PathsSample
    var without: [String] = []
    var facts: [(path: FactPath, name: String, value: String)] = []

    static let all = [
        WhatIfSample(name: "1-without-dg", map: PathsSample.all[0], without: ["dg"]),
        WhatIfSample(name: "2-without-dg", map: PathsSample.all[1], without: ["dg"]),
        WhatIfSample(name: "3-without-dg", map: PathsSample.all[2], without: ["dg"]),
        WhatIfSample(name: "2-without-apporteur", map: PathsSample.all[1], without: ["apporteur"]),
        WhatIfSample(
            name: "2-dg-allocates",
            map: PathsSample.all[1],
            facts: [
                (.budget(BudgetIdentifier("plan")).key(.allocatedBy), "plan.allocated_by", "dg @formation")
            ]
        ),
        WhatIfSample(
            name: "2-passed-without-formation",
            map: PathsSample.all[1],
            without: ["formation"],
            facts: [(.gate(GateIdentifier("besoin")).key(.status), "besoin.status", "in_progress")]
        ),
        WhatIfSample(name: "platform-without-tom", map: PathsSample.all[3], without: ["tom"]),
        WhatIfSample(name: "committee-without-ada-and-team", map: .committee, without: ["ada", "team"]),
        WhatIfSample(
            name: "committee-works-binds",
            map: .committee,
            facts: [
                (.gate(GateIdentifier("works")).key(.advisory), "works.advisory", "no"),
                (.gate(GateIdentifier("release")).key(.status), "release.status", "not_applicable"),
                (.gate(GateIdentifier("legal")).key(.status), "legal.status", "in_progress"),
            ]
        ),
    ]

    var testDescription: String { name }

    func report(gate: GateReference? = nil) throws -> WhatIfReport {
        let before = try analysed(try map.report())
        let edits = facts.map { MapEdit.set($0.path, .text($0.value)) }
        let edited = try MapEditor.apply(edits, to: before.source)
        let reading = MapReader.read(edited.source)
        let gone = Set(without.map { PersonIdentifier($0) })
        let found = reading.map
        let analysis = MapAnalysis(
            map: try #require(found).without(gone),
            playbook: before.analysis.playbook,
            referenceDate: before.analysis.referenceDate
        )
        return WhatIfReport(
            before: before,
            after: try analysed(MapReport(reading: reading, analysis: analysis, groups: [])),
            suppositions: facts.map { .fact($0.name, is: $0.value) }
                + without.map { .without(PersonIdentifier($0)) },
            gate: gate
        )
    }

    /// The report with its findings.
    private func analysed(_ report: MapReport) throws -> MapReport {
        let findings = RuleBook.findings(in: report.analysis)
        let groups = RuleBook.groups(of: findings, in: report.analysis)
        return MapReport(
            reading: MapReader.read(report.source),
            analysis: report.analysis,
            groups: groups
        )
    }

    func text(_ language: Language, gate: GateReference? = nil) throws -> String {
        WhatIfText(try report(gate: gate), options: TextOptions(language: language)).text
    }

    /// The file with the expected text.
    func golden(_ language: Language) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/\(name).\(language.rawValue).txt")
    }
}
