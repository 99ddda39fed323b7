import Findings
import MapFormat
import StakeholderModel
import Testing

struct WholeMapCheckTests {
    @Test func `reporting lines do not go in a circle`() {
        let lines =
            "people: { a: { reports_to: b }, b: { reports_to: c? }, c: { reports_to: a }, d: { reports_to: a } }\n"
        #expect(errors(lines) == ["3:28 cycle 'b'"])
        #expect(notes(lines) == ["3:50 'c?'", "3:73 'a'"])
        #expect(
            reading(lines).diagnostics.first?.message.en
                == "the reporting lines go in a circle: a → b → c → a"
        )
        #expect(errors("people: { a: { reports_to: a }, b: { reports_to: b } }\n").count == 2)
    }

    @Test func `gates do not wait for each other`() {
        let lines = "gates: { a: { after: [x, b] }, b: { after: a }, x: {} }\n"
        #expect(errors(lines) == ["3:26 cycle 'b'"])
        #expect(notes(lines) == ["3:44 'a'"])
    }

    @Test func `nobody is both never met and in the log`() {
        let lines = "people: { a: { access: none }, b: { access: none } }\nlog: [ { id: r, with: [a?] } ]\n"
        #expect(errors(lines) == ["3:24 access-contradicts-log 'none' take it out: the log says it"])
        #expect(notes(lines) == ["4:24 'a?'"])
    }

    @Test func `one offer is on the table`() {
        let lines = "offers: { a: { proposed: yes }, b: { proposed: yes } }\n"
        #expect(errors(lines) == ["3:48 two-proposed-offers 'yes' keep 'proposed: yes' at one of the two"])
        #expect(notes(lines) == ["3:26 'yes'"])
    }

    @Test func `each budget is held against its own gates`() {
        let lines = """
            people: { dg: {}, cfo: {} }
            budgets: { a: { allocated_by: dg }, b: { allocated_by: cfo }, c: { allocated_by: cfo } }
            gates:
              first: { kind: budget_allocation, draws_on: [a, b], decided_by: dg }
              second: { kind: committee, draws_on: [b, b], decided_by: cfo }
              third: { kind: committee, decided_by: dg }
              fourth: { kind: budget_allocation, draws_on: c, decided_by: dg }

            """
        #expect(errors(lines) == ["9:63 allocation-differs 'dg' who decides at the gate"])
    }

    private func allocation(gate: String, budget: String) -> [String] {
        errors("people: { dg: {}, cfo: {} }\nbudgets: { b: { \(budget) } }\ngates: { g: { \(gate) } }\n").map
        {
            $0.split(separator: " ").prefix(2).joined(separator: " ")
        }
    }

    @Test func `a budget and its gate name the same allocators`() {
        let cfo = "allocated_by: cfo"
        let differs = ["5:65 allocation-differs"]
        #expect(
            allocation(gate: "kind: budget_allocation,              decided_by: dg", budget: cfo) == differs
        )
        #expect(
            allocation(gate: "kind: committee, draws_on: b,         decided_by: dg", budget: cfo) == differs
        )
        #expect(allocation(gate: "kind: committee, decided_by: dg", budget: cfo).isEmpty)
        #expect(allocation(gate: "kind: budget_allocation, decided_by: unknown", budget: cfo).isEmpty)
        #expect(
            allocation(gate: "kind: budget_allocation, decided_by: dg", budget: "allocated_by: unknown")
                .isEmpty
        )
        #expect(allocation(gate: "kind: budget_allocation, decided_by: cfo? @dg", budget: cfo).isEmpty)
        #expect(
            allocation(gate: "kind: budget_allocation, decided_by: dg", budget: cfo + ", used: no").isEmpty
        )
    }

    @Test func `all errors of a file are told in one run, in the order of their places`() {
        let lines = """
            playbook: nowhere
            people:
              dg: { stance: suporter, reports_to: chef }
              chef: { reports_to: dg, roles: [unknown?] }
            budgets:
              dg: { amount: lots }
            log:
              - { date: 2025-02-30 }

            """
        let found = reading(lines).diagnostics
        #expect(
            found.map(\.code.rawValue) == [
                "unknown-playbook", "unknown-word", "cycle", "fact-assumed-unknown", "duplicate-identifier",
                "money-unreadable", "date-impossible",
            ]
        )
        let offsets = found.compactMap(\.range?.start.offset)
        #expect(offsets == offsets.sorted())
    }
}
