import StakeholderModel
import Testing

@Suite struct FactTests {
    private let evidence = Evidence(sources: [.person(PersonIdentifier("ada"))])

    @Test func `the four states stay different`() {
        let facts: [Fact<Int>] = [.notAsked, .unknown(evidence), .assumed(1, evidence), .known(1, evidence)]
        #expect(facts.map(\.knowledge) == [.absent, .unknown, .assumed, .known])
        #expect(facts.map(\.value) == [nil, nil, 1, 1])
        #expect(facts.map(\.knownValue) == [nil, nil, nil, 1])
        #expect(facts.map(\.isOpen) == [true, true, false, false])
        #expect(Set(facts).count == 4)
        #expect(facts.map { $0.map { $0 + 1 }.knowledge } == facts.map(\.knowledge))
        #expect(facts.map(\.evidence) == [.none, evidence, evidence, evidence])
    }

    @Test func `a list never written differs from an empty one`() {
        let absent = FactList<Int>.notAsked
        let empty = FactList<Int>([])
        let others = FactList<Int>([.known(1), .unknown(.none)])
        #expect(absent != empty)
        #expect(absent.isOpen && !empty.isOpen && !others.isOpen)
        #expect(others.hasUnknown && others.values == [1])
        #expect(FactList<Int>([.unknown(.none)]).isOpen)
    }

    @Test func `rules of decision name their places with the path of the file`() {
        let ada = DecisionRule.decider(.known(PersonIdentifier("ada")))
        let unknown = DecisionRule.decider(.unknown(.none))
        let rule = DecisionRule.all([ada, .atLeast(1, of: [unknown, ada])])
        let paths = rule.places.map { FactPath($0.path).description }
        #expect(paths == ["all[0]", "all[1].of[0]", "all[1].of[1]"])
        #expect(rule.people == [PersonIdentifier("ada")])
    }

    @Test func `rules are compared without what they rest on`() {
        let said = DecisionRule.decider(.known(PersonIdentifier("ada"), evidence))
        let assumed = DecisionRule.decider(.assumed(PersonIdentifier("ada"), .none))
        #expect(said.isEquivalent(to: assumed))
        #expect(!said.isEquivalent(to: .all([assumed])))
    }

    @Test func `fact paths read like the file`() {
        let path = FactPath.gate(GateIdentifier("go")).key(.decidedBy).key(.all).index(0)
        #expect(path.description == "gates.go.decided_by.all[0]")
        #expect(path.parent?.description == "gates.go.decided_by.all")
        #expect(FactPath.map.parent == nil)
        #expect(FactPath.map(.log).index(2) < FactPath.map(.log).index(10))
    }
}
