import Findings
import Foundation
import StakeholderModel
import Testing

@testable import Reports

@Suite struct CheckDocumentTests {
    private struct Document: Decodable {
        let format: String
        let formatVersion: Int
        let maps: [Map]
    }

    private struct Map: Decodable {
        let file: String
        let status: String
        let account: String?
        let referenceDate: String?
        let verdict: Verdict?
        let counts: [String: Int]?
        let gates: [Gate]?
        let groups: [Group]?
        let diagnostics: [Diagnostic]
    }

    private struct Verdict: Decodable {
        let code: String
        let openGates: [String: Int]
    }

    private struct Gate: Decodable {
        let key: String
        let origin: String
        let places: [Place]
    }

    private struct Place: Decodable {
        let reasons: [Reason]
        let bestRoute: Route?
    }

    private struct Reason: Decodable {
        let code: String
        let text: String
    }

    private struct Route: Decodable { let text: String }

    private struct Group: Decodable {
        let number: Int
        let subject: String
        let findings: [Finding]
    }

    private struct Finding: Decodable {
        let code: String
        let fingerprint: String
        let place: [String: JSONValue]
    }

    private struct Diagnostic: Decodable {
        let code: String
        let message: String
    }

    /// A text or a number.
    private enum JSONValue: Decodable, Equatable {
        case text(String)
        case number(Int)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                self = .number(number)
            } else {
                self = .text(try container.decode(String.self))
            }
        }
    }

    private func decoded(_ document: CheckDocument) throws -> Document {
        try JSONDecoder().decode(Document.self, from: Data(document.text().utf8))
    }

    @Test func `a checked map has its verdict, gates and groups`() throws {
        var document = CheckDocument()
        try document.add(SmallReport.make(), language: .french)
        let decoded = try decoded(document)
        #expect(decoded.format == "dealmap-check")
        #expect(decoded.formatVersion == 1)
        let map = try #require(decoded.maps.first)
        #expect(map.status == "checked")
        #expect(map.account == "Groupe Média")
        #expect(map.referenceDate == "2025-03-01")
        #expect(map.verdict?.code == "unmapped")
        #expect(map.verdict?.openGates["fragile"] == 1)
        #expect(map.counts == ["critical": 1, "warning": 1, "note": 0])
        #expect(map.gates?.map(\.origin) == ["declared", "derived"])
        #expect(map.gates?.first?.places.first?.bestRoute?.text == "nous → DG")
        #expect(map.gates?.last?.places.first?.reasons.map(\.code) == ["decider-unknown"])
        let group = try #require(map.groups?.first)
        #expect(group.number == 1)
        #expect(group.subject == "budget:plan")
        #expect(group.findings.map(\.fingerprint) == ["BUD002/budget:plan", "BUD003/budget:plan"])
        #expect(
            group.findings.first?.place == [
                "file": .text("samples/média.yaml"), "line": .number(6), "column": .number(25),
                "endLine": .number(6), "endColumn": .number(32), "offset": .number(0),
                "endOffset": .number(0),
            ]
        )
    }

    @Test func `a map with errors has its diagnostics and no more`() throws {
        var document = CheckDocument()
        let error = Findings.Diagnostic(
            code: .emptyFile,
            message: Wording(en: "nothing", fr: "rien"),
            range: nil
        )
        let source = SourceText(name: "m.yaml", text: "")
        try document.add(
            unusable: source,
            diagnostics: [error],
            of: source,
            language: .english
        )
        let map = try #require(try decoded(document).maps.first)
        #expect(map.status == "unusable")
        #expect(map.diagnostics.map(\.code) == ["empty-file"])
        #expect(map.diagnostics.map(\.message) == ["nothing"])
        #expect(map.groups == nil)
    }

    @Test func `the same report is the same text, keys sorted and slashes plain`() throws {
        var document = CheckDocument()
        try document.add(SmallReport.make(), language: .english)
        let text = document.text()
        var again = CheckDocument()
        try again.add(SmallReport.make(), language: .english)
        #expect(text == again.text())
        #expect(text.hasPrefix("{\n  \"format\" : \"dealmap-check\",\n"))
        #expect(text.contains("samples/média.yaml"))
        #expect(text.hasSuffix("}\n"))
    }
}
