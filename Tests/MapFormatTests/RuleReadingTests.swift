import Findings
import MapFormat
import StakeholderModel
import Testing

struct RuleReadingTests {
    private func rule(_ text: String) -> Fact<DecisionRule>? {
        reading("people: { dg: {}, cfo: {} }\ngates: { g: { decided_by: \(text) } }\n").map?.gates.first?
            .decidedBy
    }

    private func gateErrors(_ fields: String) -> [String] {
        errors("people: { dg: {}, cfo: {}, team: { count: 3 } }\ngates: { g: { \(fields) } }\n")
    }

    private let dg = DecisionRule.decider(.known(id("dg")))
    private let cfo = DecisionRule.decider(.known(id("cfo")))

    @Test func `every form of a rule`() {
        #expect(rule("dg") == .known(dg))
        #expect(rule("unknown") == .unknown(.none))
        #expect(rule("dg?") == .assumed(.decider(.assumed(id("dg"), .none)), .none))
        #expect(rule("{ all: [dg, cfo] }") == .known(.all([dg, cfo])))
        #expect(rule("{ any: dg }") == .known(.any([dg])))
        #expect(rule("{ at_least: 1, of: [dg, cfo] }") == .known(.atLeast(1, of: [dg, cfo])))
        #expect(rule("{ majority: [dg, unknown] }") == .known(.majority([dg, .decider(.unknown(.none))])))
        #expect(rule("{ all: [dg, { any: [cfo, dg] }] }") == .known(.all([dg, .any([cfo, dg])])))
    }

    @Test func `a rule with evidence`() {
        let source = Evidence(sources: [.person(id("dg"))])
        #expect(rule("{ is: dg, from: dg }") == .known(.decider(.known(id("dg"), source)), source))
        #expect(rule("{ is: { all: [dg, cfo] }, from: dg }") == .known(.all([dg, cfo]), source))
        let inferred = Evidence(basis: .inferred)
        #expect(rule("{ is: { all: [dg, cfo] }, basis: inferred }") == .assumed(.all([dg, cfo]), inferred))
        #expect(rule("{ is: unknown, from: dg }") == .unknown(source))
    }

    @Test func `a veto is one rule or a list of rules`() {
        let gates = reading(
            "people: { dg: {}, cfo: {} }\ngates: { g: { vetoed_by: [dg, { any: [cfo] }] } }\n"
        ).map?.gates
        #expect(gates?[0].vetoedBy.items == [.known(dg), .known(.any([cfo]))])
    }

    @Test func `what can be wrong with a rule`() {
        #expect(
            gateErrors("decided_by: [dg, cfo]") == [
                "4:27 rule-as-list '[dg, cfo]' '{all: […]}' or '{any: […]}'?"
            ]
        )
        #expect(gateErrors("decided_by: { al: [dg] }") == ["4:29 unknown-key 'al' did you mean 'all'?"])
        #expect(
            gateErrors("decided_by: { all: [dg], any: [cfo] }") == [
                "4:40 rule-keys 'any' a rule is one of them"
            ]
        )
        #expect(
            gateErrors("decided_by: { all: [] }") == [
                "4:29 empty-rule 'all' write 'unknown' for a decider whom nobody knows"
            ]
        )
        #expect(gateErrors("decided_by: { all: [dg, cfo, dg?] }") == ["4:44 person-twice 'dg?' take it out"])
        #expect(
            gateErrors("decided_by: { of: [dg] }") == ["4:29 rule-keys 'of' write { at_least: 2, of: […] }"]
        )
        #expect(gateErrors("decided_by: {}") == ["4:27 rule-keys '{}'"])
        #expect(
            gateErrors("decided_by: { all: [dg, {is: {any: [cfo]}, from: dg}] }").map { $0.prefix(25) } == [
                "4:39 evidence-inside-rule"
            ]
        )
    }

    @Test func `a vote needs no more votes than there are`() {
        #expect(gateErrors("decided_by: { at_least: 4, of: [dg, team] }").isEmpty)
        #expect(
            gateErrors("decided_by: { at_least: 5, of: [dg, team] }") == ["4:39 at-least-range '5' at most 4"]
        )
        #expect(
            gateErrors("decided_by: { at_least: 3, of: [dg, { all: [team] }] }") == [
                "4:39 at-least-range '3' at most 2"
            ]
        )
        #expect(gateErrors("decided_by: { at_least: 0, of: [dg] }") == ["4:39 number-too-small '0'"])
        #expect(
            gateErrors("vetoed_by: [dg, { is: { at_least: 9, of: [cfo] } }]") == [
                "4:49 at-least-range '9' at most 1"
            ]
        )
    }
}
