import Findings
import MapFormat
import StakeholderModel
import Testing

struct SourceIndexTests {
    private let reading = MapReader.read(SourceText(name: "example.yaml", text: exampleMap))

    private func value(_ path: FactPath) -> String {
        text(at: reading.index.range(of: path), in: reading.source)
    }
    private func key(_ path: FactPath) -> String {
        text(at: reading.index.keyRange(of: path), in: reading.source)
    }

    @Test func `the value of a fact`() {
        #expect(value(.map(.account)) == "Groupe Média")
        #expect(value(.person(id("dg")).key(.stance)) == "supporter")
        #expect(value(.person(id("dg")).key(.roles)) == "[sponsor, decision_maker @dg]")
        #expect(value(.person(id("dg")).key(.roles).index(1)) == "decision_maker @dg")
        #expect(value(.gate(id("contenu")).key(.decidedBy).key(.all).index(1)) == "formation")
        #expect(value(.gate(id("contenu")).key(.after).index(0)) == "besoin")
        #expect(value(.budget(id("plan")).key(.heldBy).index(0)) == "formation?")
        #expect(value(.relation(at: 1)) == "formation -> dg: weak")
        #expect(value(.relation(at: 1).index(0)) == "weak")
        #expect(value(.logEntry(at: 0).key(.heard).index(0).key(.flag)) == "amber")
        #expect(value(.person(id("dg"))).hasPrefix("title: Directeur général"))
        #expect(value(.person(id("dg"))).hasSuffix("access: multiple"))
    }

    @Test func `the key of a fact`() {
        #expect(key(.person(id("dg"))) == "dg")
        #expect(key(.person(id("dg")).key(.stance)) == "stance")
        #expect(key(.map(.people)) == "people")
        #expect(key(.relation(at: 1).index(0)) == "formation -> dg")
    }

    @Test func `what is not there answers with the nearest key around it`() {
        #expect(value(.person(id("dg")).key(.reportsTo)) == "dg")
        #expect(value(.person(id("dg")).key(.roles).index(7)) == "roles")
        #expect(value(.person(id("nobody")).key(.stance)) == "people")
        #expect(value(.map(.offers)) == "dealmap")
        #expect(value(.gate(id("contenu")).key(.decidedBy).key(.of).index(0)) == "decided_by")
    }

    @Test func `the long form is walked through`() {
        let other = MapReader.read(
            SourceText(
                name: "x",
                text: """
                    dealmap: 1
                    account: x
                    people: { a: {}, b: { stance: { is: neutral, from: a } }, empty: }
                    gates: { g: { decided_by: { is: { all: [a, b] }, from: a } } }
                    relations:
                      - a -> b: [weak, mandates]
                      - b -> a: { is: weak, from: a }
                    providers: { p: { ties: [ { a: funded_by } ] } }

                    """
            )
        )
        #expect(other.diagnostics.isEmpty)
        func value(_ path: FactPath) -> String { text(at: other.index.range(of: path), in: other.source) }
        #expect(value(.gate(id("g")).key(.decidedBy).key(.all).index(1)) == "b")
        #expect(value(.person(id("b")).key(.stance)) == "{ is: neutral, from: a }")
        #expect(value(.person(id("b")).key(.stance).key(.from)) == "a")
        #expect(value(.person(id("empty"))) == "empty")
        #expect(value(.relation(at: 0).index(1)) == "mandates")
        #expect(value(.relation(at: 1).index(0)) == "{ is: weak, from: a }")
        #expect(value(.provider(id("p")).key(.ties).index(0)) == "{ a: funded_by }")
        #expect(value(.provider(id("p")).key(.ties).index(0).index(0)) == "funded_by")
    }

    @Test func `an empty text has an index too`() {
        let empty = MapReader.read(SourceText(name: "x", text: ""))
        let start = SourcePosition(line: 1, column: 1, offset: 0)
        #expect(empty.index.range(of: .person(id("dg"))) == SourceRange(start: start, end: start))
    }
}
