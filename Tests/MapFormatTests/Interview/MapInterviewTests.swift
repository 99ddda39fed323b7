import Findings
import MapFormat
import StakeholderModel
import TestSupport
import Testing

@Suite struct MapInterviewTests {
    private let date = CalendarDate(year: 2025, month: 3, day: 12) ?? .epoch

    private func interview(_ answers: [String], _ language: Language = .french) -> AccountMap {
        var interview = MapInterview(language: language)
        for answer in answers { _ = interview.take(answer) }
        return interview.map(asOf: date)
    }

    @Test func `the answers of a first call make a map`() {
        let map = interview([
            "Groupe Média", "Accompagnement prospection, 45 k€",
            "Claire Martin (DG), Responsable formation", "Jean Roux", "claire", "DG", "?", "oui",
            "Formatrice externe", "2025-06", "", "Ce n'est pas tant une question de coût",
            "responsable formation",
        ])
        #expect(
            MapWriter.text(of: map) == """
                dealmap: 1
                account: Groupe Média
                deal: Accompagnement prospection
                language: fr
                as_of: 2025-03-12
                needed_by: 2025-06-30

                people:
                  claire-martin: { name: Claire Martin, title: DG, roles: [decision_maker @claire-martin] }
                  responsable-formation: { title: Responsable formation }
                  jean-roux: { name: Jean Roux, roles: [introducer] }

                offers:
                  accompagnement-prospection: { name: Accompagnement prospection, price: 45 000 EUR, proposed: yes }

                providers:
                  formatrice-externe: { name: Formatrice externe, status: engaged }

                budgets:
                  budget: { shared: yes, allocated_by: unknown }

                relations:
                  - jean-roux -> claire-martin: introduces
                  - jean-roux -> responsable-formation: introduces

                log:
                  - date: 2025-03-12
                    with: [claire-martin, responsable-formation]
                    heard:
                      - { says: responsable-formation, flag: amber, quote: Ce n'est pas tant une question de coût }

                """
        )
    }

    @Test func `what was skipped stays out, and follow-ups of it are not asked`() {
        var interview = MapInterview(language: .english)
        #expect(interview.take("") != nil)
        #expect(interview.take("Acme") == nil)
        var asked: [InterviewStep] = []
        while let step = interview.next {
            asked.append(step)
            #expect(interview.take("") == nil)
        }
        #expect(
            asked == [
                .offer, .met, .decider, .allocator, .sharing, .providers, .neededBy, .closeBy, .sentence,
            ]
        )
        #expect(
            MapWriter.text(of: interview.map(asOf: date))
                == "dealmap: 1\naccount: Acme\nlanguage: en\nas_of: 2025-03-12\n"
        )
    }

    @Test func `nobody and unknown are different answers`() {
        #expect(interview(["A", "", "", "", "", "", "aucun"]).providers == .none(.known(true)))
        #expect(interview(["A", "", "", "", "", "", "?"]).providers == .unknown(.none))
        #expect(interview(["A", "", "", "?"]).gates.first?.decidedBy == .unknown(.none))
    }

    @Test func `a date that cannot be read is asked again`() {
        var interview = MapInterview(language: .french)
        _ = interview.take("A")
        while let step = interview.next, step != .neededBy { _ = interview.take("") }
        #expect(interview.take("12/03/2025") != nil)
        #expect(interview.next == .neededBy)
        #expect(interview.take("2025-03-12") == nil)
    }

    @Test func `any answers make a map that reads back`() {
        let awkward = [
            "", "?", "a: b, c", "unknown", "none", "Budget", "2025-03-12", "Jean (", "(x)", ",;,",
            "é (ü), É (û)",
            "{a}", "#1", "Claire Martin, claire", "oui", "12 k€", "x\u{7}y", "us", "\u{1F642}", "us, us",
        ]
        for seed in 1...400 as ClosedRange<UInt64> {
            var numbers = RandomNumbers(seed: seed)
            var interview = MapInterview(language: .english)
            _ = interview.take("Acme")
            while interview.next != nil {
                let answer = awkward[Int.random(in: awkward.indices, using: &numbers)]
                if interview.take(answer) != nil { _ = interview.take("") }
            }
            let map = interview.map(asOf: date)
            let reading = MapReader.read(SourceText(name: "new.yaml", text: MapWriter.text(of: map)))
            guard reading.map == map else {
                Issue.record(
                    "seed \(seed)\n\(MapWriter.text(of: map))\n\(reading.diagnostics.map(\.message.en))"
                )
                return
            }
        }
    }
}
