import Findings
import StakeholderModel
import TestSupport
import Testing

@testable import MapFormat

@Suite struct PersonExtractTests {
    @Test func `an extract says where the person stands, how sure that is, and on what it rests`() {
        let text = """
            dealmap: 1
            account: Acme
            us:
              cleo: { name: Cleo }
            people:
              ann:   # met at the fair
                name: Ann Bell
                notes: sure? @work
                stance: { is: supporter, from: [r1, cleo], date: 2025-03-01, basis: inferred }
                roles: [sponsor?, approver @ann, unknown]
              bob: { reports_to: ann, stance: neutral @ann, dotted_to: [ann?] }
            budgets:
              plan: { allocated_by: { all: [bob, ann] }, held_by: unknown @ann, priorities: ask Mr Bell }
            gates:
              go: { decided_by: { is: { any: [ann, unknown] }, from: bob }, consulted: [bob, ann] }
            providers:
              firm: { ties: [ { ann: formerly_at? } ] }
            relations:
              - ann -> bob: [weak, trusts @ann]
            # Bell is back in May
            log:
              - id: r1
                with: [ann]
                by: cleo
                heard:
                  - { says: bob, about: ann, quote: "hm, yes" }
                  - { says: bob, about: plan }
            accepted:
              - { rule: AUT002, about: ann, because: fine }
            """
        #expect(lines(of: "ann", in: text) == expected)
    }

    private let expected = [
        "own 6 people.ann ann",
        "own 7 people.ann.name Ann Bell",
        "own 8 people.ann.notes sure? @work",
        "own 9 people.ann.stance supporter assumed r1+cleo 2025-03-01 inferred",
        "own 10 people.ann.roles[0] sponsor? assumed",
        "own 10 people.ann.roles[1] approver @ann known ann",
        "own 10 people.ann.roles[2] unknown unknown",
        "decides 15 gates.go.decided_by { any: [ann, unknown] } known bob",
        "consulted 15 gates.go.consulted[1] ann known",
        "allocates 13 budgets.plan.allocated_by { all: [bob, ann] } known",
        "relation 19 relations[0] { ann -> bob: [weak, trusts @ann] }",
        "reports 11 people.bob.reports_to ann known",
        "reports 11 people.bob.dotted_to[0] ann? assumed",
        "provider 17 providers.firm.ties[0] { ann: formerly_at? }",
        "meeting 22 log[0].id r1",
        "meeting 23 log[0].with[0] ann known",
        "meeting 24 log[0].by cleo known",
        "about 26 log[0].heard[0].says bob known",
        "about 26 log[0].heard[0].about ann known",
        "about 26 log[0].heard[0].quote hm, yes",
        "accepted 29 accepted[0].rule AUT002",
        "accepted 29 accepted[0].about ann",
        "accepted 29 accepted[0].because fine",
        "source 11 people.bob.stance neutral @ann known ann",
        "source 13 budgets.plan.held_by unknown @ann unknown ann",
        "source 19 relations[0][1] trusts @ann known ann",
        "mention 13 budgets.plan.priorities ask Mr Bell",
        "comment 6 # met at the fair",
        "comment 20 # Bell is back in May",
    ]

    private func lines(of name: String, in text: String) -> [String] {
        PersonExtract.extracts(about: name, in: SourceText(name: "map.yaml", text: text)).flatMap(\.items).map
        {
            item in
            let evidence = item.evidence
            let sources = evidence.sources.isEmpty ? nil : evidence.sources.joined(separator: "+")
            let parts: [String?] = [
                item.kind.rawValue, String(item.range.start.line), item.path?.description, item.text,
                item.knowledge?.rawValue, sources, evidence.date, evidence.basis,
            ]
            return parts.compactMap(\.self).joined(separator: " ")
        }
    }

    @Test func `a person is found by identifier first, else by the whole name`() {
        let text = """
            dealmap: 1
            account: Acme
            us: { lea: { name: Zoé  Petit } }
            people: { zoe: { name: Lea }, a: { name: ZOE PETIT }, b: {} }
            """
        let source = SourceText(name: "map.yaml", text: text)
        func found(_ name: String) -> [String] {
            PersonExtract.extracts(about: name, in: source).map(\.identifier)
        }
        #expect(found("lea") == ["lea"])
        #expect(found("Lea") == ["zoe"])
        #expect(found("zoe petit") == ["a", "lea"])
        #expect(found("Petit") == [])
        #expect(PersonExtract.extracts(about: "lea", in: SourceText(name: "", text: "a: b: c")).isEmpty)
    }
}
