import Findings
import StakeholderModel
import Testing

/// Three or more people of whom a rule would say the same at one step are told at once, two are told apart.
struct CommitteeTests {
    private static let two = "ada: X, bob: X"
    private static let three = "ada: X, bob: X, eve: X"

    /// A map about ada, bob and perhaps eve, by a rule and what each of them is.
    private static let cases: [(rule: RuleCode, each: String, gates: String)] = [
        (.PTH001, "{}", "gates: { board: { decided_by: { all: [MEMBERS] } } }\n"),
        (.PTH005, "{ access: brief }", "gates: { board: { decided_by: { all: [MEMBERS] } } }\n"),
        (.COV003, "{ access: brief }", "gates: { board: { decided_by: { any: [MEMBERS] } } }\n"),
        (.AUT006, "{ access: brief }", "gates: { board: { decided_by: { any: [MEMBERS] } } }\n"),
        (.AUT004, "{ roles: [board_member] }", ""),
    ]

    @Test(arguments: cases.indices)
    func `two are told apart, three at once`(row: Int) throws {
        let (rule, _, _) = Self.cases[row]
        let apart = try findings(row, people: Self.two, members: "ada, bob")
        #expect(apart.map(\.subjects) == [["person:ada"], ["person:bob"]], "\(rule)")
        let together = try findings(row, people: Self.three, members: "ada, bob, eve")
        #expect(together.map(\.subjects) == [["person:ada", "person:bob", "person:eve"]], "\(rule)")
        #expect(together.first?.details.map(\.en) == ["ada", "bob", "eve"], "\(rule)")
    }

    @Test func `people of two steps make no committee`() throws {
        let text = """
            people: { ada: {}, bob: {}, eve: {} }
            gates: { go: { decided_by: { all: [ada, bob] } }, sign: { decided_by: eve } }

            """
        let unreached = try RuleExample.findings(on: text).filter { $0.rule == .PTH001 }
        #expect(unreached.count == 3)
    }

    @Test func `those who doubt are told alone beside a committee`() throws {
        let text = """
            people: { ada: {}, bob: {}, eve: {}, joe: { stance: opponent }, kim: { stance: skeptic } }
            gates: { go: { decided_by: { all: [ada, bob, eve, joe, kim] } } }

            """
        let told = try RuleExample.findings(on: text, rules: [.PTH005]).map(\.subjects)
        #expect(told == [["person:joe"], ["person:ada", "person:bob", "person:eve"], ["person:kim"]])
    }

    private func findings(_ row: Int, people: String, members: String) throws -> [Finding] {
        let (rule, each, gates) = Self.cases[row]
        let text =
            "people: { \(people.replacing("X", with: each)) }\n\(gates.replacing("MEMBERS", with: members))"
        return try RuleExample.findings(on: text).filter { $0.rule == rule }
    }
}
