import Findings
import MapFormat
import StakeholderModel
import Testing

struct ExampleMapTests {
    private let reading = MapReader.read(SourceText(name: "example.yaml", text: exampleMap))

    @Test func `the example of the documentation is read whole`() throws {
        #expect(reading.diagnostics.isEmpty)
        let map = try #require(reading.map)
        #expect(map.account == "Groupe Média")
        #expect(map.headcount == .known(5000))
        #expect(map.country.value?.code == "FR")
        #expect(map.asOf?.description == "2025-03-12")
        #expect(map.neededBy.value?.description == "2025-03-31")
        #expect(map.closeBy == .notAsked)
        #expect(map.language == .french)
        #expect(map.playbook == "training-fr")
        #expect(map.offers.isEmpty)
    }

    @Test func `its people`() throws {
        let map = try #require(reading.map)
        #expect(map.people.map(\.identifier.text) == ["dg", "formation", "managers"])
        let dg = PersonIdentifier("dg")
        #expect(map.people[0].title == "Directeur général")
        #expect(
            map.people[0].roles.items == [
                .known(.sponsor), .known(.decisionMaker, Evidence(sources: [.person(dg)])),
            ]
        )
        #expect(map.people[1].stance.evidence.sources == [.person(id("formation"))])
        #expect(map.people[2].count == .known(4))
        #expect(map.people[2].reportsTo == .known(.manager(dg)))
        #expect(map.people[2].access == .known(.none))
        #expect(map.people[2].stance == .notAsked)
    }

    @Test func `its provider and budget`() throws {
        let map = try #require(reading.map)
        let provider = try #require(map.providers.elements.first)
        #expect(provider.name == "Formatrice externe")
        #expect(provider.engagedBy.items == [.assumed(id("formation"), .none)])
        #expect(provider.scope.values == ["posture"])
        #expect(provider.audience.values == [.person(id("managers"))])
        let budget = try #require(map.budgets.elements.first)
        #expect(budget.amount == .unknown(.none))
        #expect(budget.shared == .known(.yes))
        #expect(budget.allocatedBy == .unknown(.none))
        #expect(budget.heldBy.items.first?.isAssumed == true)
        #expect(budget.isUsed)
    }

    @Test func `its gates, relations and log`() throws {
        let map = try #require(reading.map)
        let evidence = Evidence(sources: [.person(id("dg"))])
        #expect(map.gates[0].decidedBy == .known(.decider(.known(id("dg"), evidence)), evidence))
        #expect(map.gates[0].isOpen == false)
        #expect(map.gates[1].decidedBy.value?.people.map(\.text) == ["dg", "formation"])
        #expect(map.gates[1].after.values.map(\.text) == ["besoin"])
        #expect(map.relations.map(\.kinds.values) == [[.mandates], [.influences(.weak)]])
        #expect(map.relations[1].from.text == "formation")
        let entry = try #require(map.log.first)
        #expect(entry.identifier.text == "r2")
        #expect(entry.with.values.map(\.text) == ["formation"])
        #expect(entry.heard[0].about.value == .budget(id("plan")))
        #expect(entry.heard[0].flag.value == .amber)
        #expect(entry.heard[0].quote == "Ce n'est pas tant une question de coût")
        #expect(entry.heard[0].answered == nil)
    }

    @Test func `the error of the documentation is told as the documentation says`() {
        let lines = exampleMap.replacingOccurrence(of: "held_by: formation?", with: "held_by: formaton?")
        let broken = MapReader.read(SourceText(name: "example.yaml", text: lines))
        #expect(broken.map == nil)
        #expect(
            broken.diagnostics.map { summary($0, in: broken.source) } == [
                "27:104 unknown-reference 'formaton' did you mean 'formation' (Responsable formation du groupe, line 17)?"
            ]
        )
        #expect(broken.diagnostics.first?.message.en == "unknown person 'formaton'")
    }
}
