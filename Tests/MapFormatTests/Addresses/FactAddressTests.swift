import Findings
import MapFormat
import StakeholderModel
import Testing

@Suite struct FactAddressTests {
    private let map = reading(
        """
        people:
          dg: { title: DG }
          formation: {}
        budgets: { plan: {} }
        gates: { content: { decided_by: dg } }
        relations: [ { dg -> formation: mandates } ]
        log:
          - { id: r2, with: [dg], heard: [ { quote: x, flag: green } ] }
        """
    ).map

    private func path(_ text: String) throws -> String {
        let map = try #require(map)
        do throws(AddressProblem) {
            return try FactAddress.of(text, in: map).path.description
        } catch {
            return "\(error.message.en); \(error.help?.en ?? "")"
        }
    }

    @Test(arguments: [
        ("dg.stance", "people.dg.stance"),
        ("people.dg.stance", "people.dg.stance"),
        (" dg . stance ", "people.dg.stance"),
        ("dg", "people.dg"),
        ("plan.allocated_by", "budgets.plan.allocated_by"),
        ("needed_by", "needed_by"),
        ("need.impact", "need.impact"),
        ("r2.heard[0].flag", "log[0].heard[0].flag"),
        ("log[0].date", "log[0].date"),
        ("dg -> formation", "relations[0]"),
        ("dg→formation", "relations[0]"),
        ("relations[0]", "relations[0]"),
    ])
    func `a fact is named as people think of it`(typed: String, expected: String) throws {
        #expect(try path(typed) == expected)
    }

    @Test(arguments: [
        ("gd.stance", "nothing on the map is called 'gd'; did you mean 'dg'?"),
        ("dg.stanse", "there is no key 'stanse' here; did you mean 'stance'?"),
        ("people.gd.stance", "'gd' is not the identifier of a person; did you mean 'dg'?"),
        ("dg.stance.flag", "'people.dg.stance' has no keys, so there is no 'flag' below it; "),
        ("dg.stance[0]", "'people.dg.stance' is not a list; "),
        ("r2.heard[x]", "'heard[x]' is not a position in a list; positions count from 0, as in 'heard[0]'"),
        ("", "a fact has to be named; write an identifier, a dot and a key, such as 'dg.stance'"),
        ("dg..stance", "a fact has to be named; write an identifier, a dot and a key, such as 'dg.stance'"),
        (
            "formation -> dg",
            "no relation goes from 'formation' to 'dg'; `dealmap add relation` writes one"
        ),
    ])
    func `a slip is answered with what was meant`(typed: String, expected: String) throws {
        #expect(try path(typed) == expected)
    }

    @Test func `values are typed as the file writes them`() throws {
        let map = try #require(map)
        func value(_ fact: String, _ text: String, _ evidence: TypedEvidence = .none) throws -> FileValue {
            try FactAddress.of(fact, in: map).fileValue(text, evidence: evidence)
        }
        let said = TypedEvidence(sources: ["dg"])
        let dated = TypedEvidence(sources: ["dg"], date: "2025-03-12")
        #expect(try value("dg.stance", "skeptic") == .text("skeptic"))
        #expect(try value("dg.stance", "skeptic", said) == .text("skeptic @dg"))
        #expect(
            try value("dg.stance", "skeptic", dated)
                == .object([
                    FileEntry("is", .text("skeptic")), FileEntry("from", .text("dg")),
                    FileEntry("date", .text("2025-03-12")),
                ])
        )
        #expect(try value("dg.roles", "sponsor, champion") == .list([.text("sponsor"), .text("champion")]))
        #expect(try value("dg.title", "Head, sales") == .text("Head, sales"))
        #expect(try value("need.impact", "a, b") == .text("a, b"))
        #expect(
            try value("content.decided_by", "{ all: [dg, formation] }")
                == .object([FileEntry("all", .list([.text("dg"), .text("formation")]))])
        )
        #expect(try value("plan.priorities", "growth", TypedEvidence(isAssumed: true)) == .text("growth?"))
        #expect(throws: AddressProblem.self) { try value("dg.title", "x", said) }
        #expect(throws: AddressProblem.self) { try value("dg.stance", " ") }
        #expect(throws: AddressProblem.self) { try value("dg.roles", "[a") }
    }
}
