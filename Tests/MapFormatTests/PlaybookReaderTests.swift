import Findings
import MapFormat
import StakeholderModel
import Testing

struct PlaybookReaderTests {
    private let text = """
        dealmap_playbook: 1
        name: ours
        title: { en: Ours, fr: Les nôtres }
        roles:
          - any_of: [training_lead, sponsor]
            when: { headcount_at_least: 50, ask_at_least: 10 k€, countries: [FR, BE], public_sector: yes }
            question: { en: Who?, fr: Qui ? }
            source: a book
        gates:
          - kind: pedagogical_review
            after: [need]
            usual_duration: 2 weeks
            question: { en: How?, fr: Comment ? }
            source: a book

        """

    @Test func `a playbook is read whole`() throws {
        let reading = PlaybookReader.read(SourceText(name: "x", text: text))
        #expect(reading.diagnostics.isEmpty)
        let playbook = try #require(reading.playbook)
        #expect(playbook.title.fr == "Les nôtres")
        #expect(playbook.roles[0].anyOf == [.trainingLead, .sponsor])
        #expect(playbook.roles[0].when.headcountAtLeast == 50)
        #expect(playbook.roles[0].when.countries.map(\.code) == ["FR", "BE"])
        #expect(playbook.roles[0].when.publicSector == true)
        #expect(playbook.roles[0].question.fr == "Qui ?")
        #expect(playbook.gates[0].after == [.need])
        #expect(playbook.gates[0].usualDuration?.calendarDays == 14)
        #expect(playbook.gates[0].when == .always)
    }

    @Test func `what is wrong with a playbook is told with the same care`() {
        let broken =
            text
            .replacingOccurrence(of: "pedagogical_review", with: "pedagogical_reviews")
            .replacingOccurrence(of: "headcount_at_least", with: "headcount")
            .replacingOccurrence(of: "{ en: Who?, fr: Qui ? }", with: "{ en: Who? }")
        let reading = PlaybookReader.read(SourceText(name: "x", text: broken))
        #expect(reading.playbook == nil)
        #expect(reading.diagnostics.map(\.code.rawValue) == ["unknown-key", "missing-key", "unknown-word"])
        #expect(reading.diagnostics.compactMap(\.range?.start.line) == [6, 7, 10])
        let other = PlaybookReader.read(SourceText(name: "x", text: "dealmap_playbook: 2\n"))
        #expect(other.diagnostics.map(\.code.rawValue) == ["unsupported-version"])
        #expect(
            PlaybookReader.read(SourceText(name: "x", text: "")).diagnostics.map(\.code.rawValue) == [
                "empty-file"
            ]
        )
    }

    @Test func `the built-in playbooks are read without an error`() throws {
        for name in BuiltInPlaybooks.names {
            #expect(BuiltInPlaybooks.playbook(named: name)?.name == name)
        }
        #expect(BuiltInPlaybooks.playbook(named: "nowhere") == nil)
    }
}
