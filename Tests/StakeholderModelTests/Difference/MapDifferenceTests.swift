import StakeholderModel
import TestSupport
import Testing

/// Comparing what two maps state.
@Suite struct MapDifferenceTests {
    private func difference(_ old: AccountMap, _ new: AccountMap) -> MapDifference {
        MapDifference(MapPair(old, new))
    }

    @Test func `a map does not differ from itself, whatever the order of its sections and lists`() {
        for seed in 1...300 as ClosedRange<UInt64> {
            let map = RandomAccountMap.map(seed: seed)
            var numbers = RandomNumbers(seed: seed)
            #expect(difference(map, map).isEmpty, "seed \(seed)")
            let found = difference(map, Shuffling.shuffled(map, &numbers))
            #expect(found.isEmpty, "seed \(seed): \(found.objects.map(\.said))")
        }
    }

    @Test func `what one map has alone is new one way and gone the other`() {
        for seed in 1...100 as ClosedRange<UInt64> {
            let map = RandomAccountMap.map(seed: seed)
            var bare = AccountMap(account: map.account)
            bare.asOf = map.asOf
            let (there, back) = (difference(bare, map), difference(map, bare))
            #expect(there.objects.allSatisfy { $0.kind != .gone }, "seed \(seed)")
            #expect(back.objects.allSatisfy { $0.kind != .added }, "seed \(seed)")
            #expect(
                Set(there.objects.filter { $0.kind == .added }.map(\.subject))
                    == Set(back.objects.filter { $0.kind == .gone }.map(\.subject)),
                "seed \(seed)"
            )
        }
    }

    @Test func `the same word is no change, a surer one and another source are`() throws {
        let ada = PersonIdentifier("ada")
        func map(_ stance: Fact<Stance>) -> AccountMap {
            var map = AccountMap(account: "Acme")
            var person = Stakeholder(ada)
            person.stance = stance
            map.people = [person]
            return map
        }
        let stated = Evidence(sources: [.person(ada)], basis: .stated)
        let plain = Evidence(sources: [.person(ada)])
        #expect(difference(map(.known(.neutral, stated)), map(.known(.neutral, plain))).isEmpty)
        let changes: [(Fact<Stance>, Fact<Stance>)] = [
            (.assumed(.neutral, .none), .known(.neutral)), (.known(.neutral), .known(.neutral, plain)),
            (.known(.neutral), .known(.skeptic)), (.unknown(.none), .known(.neutral)),
            (.known(.neutral, plain), .known(.neutral, Evidence(sources: [.person(ada)], basis: .observed))),
        ]
        for (before, after) in changes {
            let object = try #require(difference(map(before), map(after)).objects.first)
            #expect(object.kind == .changed)
            #expect(object.statements.map(\.key) == [.stance])
            #expect(object.statements[0].facts.count == 1)
        }
        #expect(difference(map(.notAsked), map(.unknown(.none))).objects.count == 1)
    }

    @Test func `a rule of decision is the same in another order, and another one with another voter`() {
        func map(_ rule: DecisionRule) -> AccountMap {
            var map = AccountMap(account: "Acme")
            map.people = ["a", "b", "c"].map { Stakeholder(PersonIdentifier($0)) }
            var gate = Gate(GateIdentifier("g"))
            gate.decidedBy = .known(rule)
            map.gates = [gate]
            return map
        }
        func voter(_ name: String) -> DecisionRule { .decider(.known(PersonIdentifier(name))) }
        let rule = DecisionRule.all([voter("a"), .any([voter("b"), voter("c")])])
        let turned = DecisionRule.all([.any([voter("c"), voter("b")]), voter("a")])
        #expect(difference(map(rule), map(turned)).isEmpty)
        #expect(!difference(map(rule), map(.all([voter("b"), .any([voter("a"), voter("c")])]))).isEmpty)
        #expect(!difference(map(rule), map(.any([voter("a"), .all([voter("b"), voter("c")])]))).isEmpty)
    }
}

extension ObjectDifference {
    /// The difference in a few words, for a failure.
    var said: String { "\(kind) \(subject): \(statements.map(\.key.rawValue))" }
}
