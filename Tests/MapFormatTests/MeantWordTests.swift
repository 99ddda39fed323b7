import Findings
import StakeholderModel
import Testing

@testable import MapFormat

/// What people type for `unknown` and `none`: an error that says so where a value belongs, a warning in a text.
struct MeantWordTests {
    @Test(arguments: WordsForUnknown.words)
    func `a word for unknown is an error where a value belongs`(word: String) {
        let lines = [
            "people: { dg: { stance: \"\(word)\" } }", "people: { dg: { roles: [sponsor, \"\(word)\"] } }",
            "people: { dg: { count: \"\(word)\" } }", "people: { dg: { reports_to: \"\(word)\" } }",
            "people: { dg: { met_by: { is: \"\(word)\", date: 2025-03-12 } } }", "close_by: \"\(word)\"",
            "public_sector: \"\(word)\"", "country: \"\(word)\"", "budgets: \"\(word)\"",
            "offers: { pilot: { price: \"\(word)\" } }", "gates: { legal: { usual_duration: \"\(word)\" } }",
            "gates: { legal: { decided_by: { all: [\"\(word)\", unknown] } } }",
        ]
        for line in lines {
            let reading = reading(line + "\n")
            #expect(reading.map == nil, "\(line)")
            #expect(reading.diagnostics.map(\.label?.en) == ["did you mean 'unknown'?"], "\(line)")
        }
    }

    @Test(arguments: WordsForUnknown.words + ["INCONNU", "À Confirmer", "a confirmer"])
    func `a word for unknown is a warning where a text can stand`(word: String) {
        let lines = [
            "sector: \"\(word)\"", "sector: \(word)?", "need: { measure: [Fewer calls, \(word)] }",
            "need: { why_now: { is: \(word), date: 2025-03-12 } }",
            "budgets: { plan: { shared: \(word) } }", "budgets: { plan: { shared: [CRM, \(word)] } }",
            "budgets: { plan: { priorities: \(word) } }",
        ]
        for line in lines {
            let reading = reading(line + "\n")
            #expect(reading.map != nil, "\(line)")
            #expect(reading.diagnostics.map(\.code) == [.wordAsAnswer], "\(line)")
            #expect(reading.diagnostics.first?.label?.en == "did you mean 'unknown'?", "\(line)")
        }
    }

    @Test func `names, notes and quotes are nobody's business`() {
        let lines = """
            deal: tbd
            us: { me: { name: Personne, notes: inconnu } }
            people: { dg: { name: N/A, title: inconnu, unit: no idea, wants: [tbd] } }
            log: [ { date: 2025-03-12, heard: [ { quote: "je ne sais pas" } ] } ]
            """
        #expect(errors(lines + "\n").isEmpty)
    }

    @Test func `an identifier is what it is, whatever it means elsewhere`() {
        #expect(errors("people: { nsp: {}, personne: {}, dg: { reports_to: personne } }\n").isEmpty)
        #expect(errors("people: { tbd: {} }\nbudgets: { plan: { held_by: tbd } }\n").isEmpty)
    }

    @Test(arguments: WordsForNone.words + ["None", "NONE"])
    func `a word for none`(word: String) {
        for line in [
            "people: { dg: { reports_to: \"\(word)\" } }", "providers: \"\(word)\"", "budgets: \"\(word)\"",
        ] {
            #expect(reading(line + "\n").diagnostics.map(\.label?.en) == ["did you mean 'none'?"], "\(line)")
        }
    }

    @Test func `however many warnings there are, the map is read`() {
        let budgets = (0..<1500).map { "  b\($0): { shared: inconnu }\n" }.joined()
        let reading = reading("budgets:\n" + budgets)
        #expect(reading.map?.budgets.elements.count == 1500)
        #expect(reading.map?.budgets.elements.last?.shared.value == .with(["inconnu"]))
        #expect(reading.diagnostics.count == 100)
    }
}
