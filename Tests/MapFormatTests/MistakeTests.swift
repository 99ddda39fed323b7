import Findings
import MapFormat
import StakeholderModel
import Testing

/// Mistakes in keys, shapes, names and references.
struct MistakeTests {
    @Test func `an unknown key`() {
        #expect(
            errors("people:\n  dg: { stnce: supporter }\n") == [
                "4:9 unknown-key 'stnce' did you mean 'stance'?"
            ]
        )
        #expect(errors("stance: x\n") == ["3:1 unknown-key 'stance' this is a key of a person"])
        let reading = reading("us: { nous: { foo: x } }\n")
        #expect(reading.diagnostics.first?.help?.en == "the keys are name, title, notes")
        #expect(reading.diagnostics.first?.message.en == "a person of ours has no key 'foo'")
    }

    @Test func `a key that is needed`() {
        let empty = MapReader.read(SourceText(name: "x", text: "deal: y\n"))
        #expect(
            empty.diagnostics.map { summary($0, in: empty.source) } == [
                "1:1 missing-key 'deal: y'", "1:1 missing-key 'deal: y'",
            ]
        )
        let misspelt = MapReader.read(SourceText(name: "x", text: "dealmap: 1\nacount: y\n"))
        #expect(misspelt.diagnostics.map(\.code.rawValue) == ["unknown-key"])
        let nothing = MapReader.read(SourceText(name: "x", text: "dealmap: 1\naccount:\n"))
        #expect(
            nothing.diagnostics.map { summary($0, in: nothing.source) } == [
                "2:1 missing-value 'account' write one after the ':'"
            ]
        )
    }

    @Test func `another version is told alone`() {
        let other = MapReader.read(SourceText(name: "x", text: "dealmap: 2\nfoo: y\n"))
        #expect(
            other.diagnostics.map { summary($0, in: other.source) } == [
                "1:10 unsupported-version '2' write 'dealmap: 1'"
            ]
        )
    }

    @Test func `an empty file`() {
        for text in ["", "# nothing\n", "\u{FEFF}", "---\n"] {
            #expect(MapReader.read(SourceText(name: "x", text: text)).map == nil)
        }
        #expect(
            MapReader.read(SourceText(name: "x", text: "")).diagnostics.map(\.code.rawValue) == ["empty-file"]
        )
    }

    @Test func `a key twice`() {
        #expect(errors("people: { dg: {}, dg: {} }\n") == ["3:19 duplicate-key 'dg' written again"])
        #expect(notes("people: { dg: {}, dg: {} }\n") == ["3:11 'dg'"])
        #expect(errors("people: { é: {}, e\u{0301}: {} }\n").count == 1)
    }

    @Test func `the wrong shape`() {
        #expect(errors("people: [dg]\n") == ["3:9 expected-identifiers '[dg]' without '- ' and [ ]"])
        #expect(errors("gates: x\n") == ["3:8 expected-identifiers 'x'"])
        #expect(errors("providers: x\n") == ["3:12 expected-identifiers 'x'"])
        #expect(errors("people: { dg: [x] }\n") == ["3:15 expected-keys '[x]'"])
        #expect(
            errors("people: { dg: { name: [x] } }\n") == [
                "3:23 expected-text '[x]' put quotes around the text"
            ]
        )
        #expect(errors("people: { dg: { stance: [neutral] } }\n") == ["3:25 expected-one-value '[neutral]'"])
        #expect(errors("people: { dg: { stance: { a: b } } }\n") == ["3:25 expected-one-value '{ a: b }'"])
        #expect(errors("people: { dg: { stance: { from: dg } } }\n") == ["3:25 missing-key '{ from: dg }'"])
        #expect(
            errors("log: { date: 2025-03-12 }\n") == [
                "3:6 expected-list '{ date: 2025-03-12 }' start each item with '- '"
            ]
        )
    }

    @Test func `the source of a long form is written once`() {
        #expect(
            errors("people: { dg: { stance: { is: neutral @dg, from: dg } } }\n") == [
                "3:31 source-twice 'neutral @dg' take the '@' out"
            ]
        )
    }

    @Test func `a lone question mark`() {
        #expect(errors("people: { dg: { stance: ? } }\n").count == 1)
        #expect(errors("people: { dg: { roles: [sponsor, ?] } }\n") == ["3:34 fact-lone-question-mark '?'"])
        #expect(errors("people:\n  dg:\n    stance: ?\n") == ["5:13 fact-lone-question-mark '?'"])
        #expect(errors("people: { dg: { stance: unknown? } }\n") == ["3:25 fact-assumed-unknown 'unknown?'"])
    }

    @Test func `a name that nothing has`() {
        let map = "people: { formation: { title: Responsable formation }, dg: { reports_to: "
        #expect(
            errors(map + "formaton } }\n") == [
                "3:74 unknown-reference 'formaton' did you mean 'formation' (Responsable formation, line 3)?"
            ]
        )
        #expect(
            errors(map + "Responsable formation } }\n") == [
                "3:74 unknown-reference 'Responsable formation' did you mean 'formation' (Responsable formation, line 3)?"
            ]
        )
        #expect(
            errors("people: { dg: { stance: neutral? @dgg } }\n") == [
                "3:35 unknown-reference 'dgg' did you mean 'dg' (line 3)?"
            ]
        )
        let empty = reading("people: { dg: { met_by: moi } }\n")
        #expect(empty.diagnostics.first?.help?.en == "the map has no person of ours yet: add it below 'us'")
    }

    @Test func `a name of another kind`() {
        let lines = "people: { dg: { reports_to: plan } }\nbudgets: { plan: {} }\n"
        #expect(errors(lines) == ["3:29 wrong-kind 'plan'"])
        #expect(reading(lines).diagnostics.first?.message.en == "'plan' is a budget, not a person")
        #expect(notes(lines) == ["4:12 'plan'"])
    }

    @Test func `our people decide, allocate and hold nothing`() {
        let lines =
            "us: { moi: {} }\nbudgets: { b: { held_by: moi, allocated_by: moi } }\ngates: { g: { decided_by: { all: [moi] } } }\n"
        #expect(errors(lines) == ["4:26 wrong-kind 'moi'", "4:45 wrong-kind 'moi'", "5:35 wrong-kind 'moi'"])
        #expect(notes(lines) == ["3:7 'moi'"])
    }

    @Test func `one namespace, without the words of the format`() {
        #expect(
            errors("people: { plan: {} }\nbudgets: { plan: { held_by: plan } }\n") == [
                "4:12 duplicate-identifier 'plan' choose another identifier"
            ]
        )
        #expect(errors("people: { all: {} }\n").map { $0.prefix(26) } == ["3:11 identifier-reserved '"])
    }

    @Test func `the names of the log`() {
        #expect(
            errors("log: [ { with: [] } ]\n") == [
                "3:8 log-entry-unnamed '{ with: [] }' add 'date: 2025-03-12'"
            ]
        )
        #expect(
            errors("log: [ { date: 2025-03-12 }, { date: 2025-03-12 } ]\n") == [
                "3:38 log-date-twice '2025-03-12' give this one an 'id'"
            ]
        )
    }

    @Test func `a playbook is built in or a path`() {
        #expect(errors("playbook: b2b\n").isEmpty)
        #expect(errors("playbook: ours/sales.yaml\n").isEmpty)
        #expect(errors("playbook: sales.yml\n").isEmpty)
        #expect(errors("playbook: training\n").count == 1)
    }

    @Test func `what is ruled out is one role or one gate`() {
        #expect(errors("ruled_out: [ { because: x } ]\n") == ["3:14 role-or-gate '{ because: x }'"])
        #expect(errors("ruled_out: [ { role: legal, gate: legal } ]\n").count == 1)
        #expect(
            errors("ruled_out: [ { role: leagl } ]\n") == ["3:22 unknown-word 'leagl' did you mean 'legal'?"]
        )
    }
}
