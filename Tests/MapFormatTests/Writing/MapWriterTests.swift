import Findings
import MapFormat
import StakeholderModel
import TestSupport
import Testing

@Suite struct MapWriterTests {
    @Test func `what is written reads back as the same map`() {
        for seed in 1...1_500 as ClosedRange<UInt64> {
            let map = RandomAccountMap.map(seed: seed)
            let text = MapWriter.text(of: map)
            let reading = MapReader.read(SourceText(name: "map.yaml", text: text))
            let errors = reading.diagnostics.map { problem in
                "\(problem.code) \(problem.message.en) at line \(problem.range?.start.line ?? 0)"
            }
            guard errors.isEmpty, reading.map == map else {
                Issue.record("seed \(seed): \(errors)\n\(text)")
                return
            }
            #expect(MapWriter.text(of: map) == text)
        }
    }

    @Test func `a map is written as a person would write it`() {
        var map = AccountMap(account: "Groupe Média")
        map.headcount = .known(5_000)
        var person = Stakeholder(id("dg"))
        person.title = "Directeur général"
        person.roles = FactList([.known(.sponsor), .assumed(.champion, .none)])
        person.stance = .known(.supporter, Evidence(sources: [.person(id("dg"))]))
        map.people = [person]
        var budget = Budget(id("plan"))
        budget.amount = .known(Money(hundredths: 9_000_000, currency: CurrencyCode("EUR")))
        budget.allocatedBy = .unknown(.none)
        map.budgets = .listed([budget])
        #expect(
            MapWriter.text(of: map) == """
                dealmap: 1
                account: Groupe Média
                headcount: 5000

                people:
                  dg: { title: Directeur général, roles: [sponsor, champion?], stance: supporter @dg }

                budgets:
                  plan: { amount: 90 000 EUR, allocated_by: unknown }

                """
        )
    }
}
