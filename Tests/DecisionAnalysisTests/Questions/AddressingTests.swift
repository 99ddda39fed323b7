import Findings
import MapFormat
import StakeholderModel
import Testing

@testable import DecisionAnalysis

@Suite struct AddressingTests {
    private func analysis(_ text: String) throws -> MapAnalysis {
        let source = SourceText(name: "a.yaml", text: RuleExamples.preamble + text)
        let reading = MapReader.read(source)
        let found = reading.map
        let map = try #require(found, "\(reading.diagnostics.map(\.message.en))")
        return MapAnalysis(map: map, playbook: .small, referenceDate: .epoch)
    }

    private let text = Wording(en: "Who?", fr: "Qui ?")

    @Test func `whoever decides on their own word is asked who decides only with a second voice`() throws {
        let alone = try analysis("people: { ada: { roles: [decision_maker @ada], access: multiple } }\n")
        let asked = alone.question(text, onAuthority: true)
        #expect(asked.person == PersonIdentifier("ada"))
        #expect(asked.needsSecondVoice)
        #expect(!alone.question(text).needsSecondVoice)
    }

    @Test func `somebody whose say is not in doubt is asked before them`() throws {
        let both = try analysis(
            """
            people:
              ada: { roles: [sponsor, decision_maker @ada], access: in_depth }
              ben: { access: brief }

            """
        )
        let asked = both.question(text, onAuthority: true)
        #expect(asked.person == PersonIdentifier("ben"))
        #expect(!asked.needsSecondVoice)
        #expect(both.question(text).person == PersonIdentifier("ada"))
    }

    @Test func `nobody is asked how far their own say goes while it rests on their word`() throws {
        let alone = try analysis("people: { ada: { roles: [decision_maker @ada], access: multiple } }\n")
        let ada = PersonIdentifier("ada")
        let asked = alone.question(for: ada, text, elseAbout: text, onAuthority: true)
        #expect(asked.addressee == .somebodyElse(than: [ada]))
        #expect(alone.question(for: ada, text, elseAbout: text).person == ada)
    }

    @Test func `an opponent, an outsider and somebody out of reach are not asked`() throws {
        let nobody = try analysis(
            """
            people:
              ada: { stance: opponent, access: multiple }
              ben: { external: yes, access: multiple }
              cyd: {}

            """
        )
        let named = ["ada", "ben", "cyd"].map { PersonIdentifier($0) }
        #expect(nobody.question(text, about: named).addressee == .somebodyElse(than: []))
    }

    @Test(arguments: [
        ("name: Anne", "Anne", "d'Anne"),
        ("title: Training lead", "votre training lead", "de votre training lead"),
        ("title: DRH", "votre DRH", "de votre DRH"),
        ("title: Managers, count: 4", "vos managers", "de vos managers"),
        ("name: Paul, title: DRH", "Paul", "de Paul"), ("notes: x", "ada", "d'ada"),
    ])
    func `somebody is called as one calls them in a meeting`(facts: String, name: String, of: String) throws {
        let person = try #require(try analysis("people: { ada: { \(facts) } }\n").map.people.first)
        #expect(person.spoken.fr == name)
        #expect(person.spokenOf.fr == of)
    }
}
