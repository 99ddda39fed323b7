import DecisionAnalysis
import Findings
import StakeholderModel
import Testing

struct ScorecardTests {
    private static let need = "need: { expected: One screen }"

    @Test(arguments: [
        ("", LetterState.toExplore),
        ("need: { impact: unknown }", .toExplore),
        ("need: { impact: Fewer errors }", .had),
        ("need: { impact: Fewer errors? }", .partial),
        ("need: { impact: Fewer errors?, expected: One screen }", .had),
    ])
    func `facts make a letter had, assumptions alone partial, nothing to explore`(
        _ need: String,
        _ state: LetterState
    ) throws {
        let letters = try ScorecardExample.letters(HealthyMap.text(changing: ["log": need]))
        #expect(letters["value"]?.state == state)
    }

    @Test(arguments: [
        ("plan: { kind: plan_fit, decided_by: bob @ada }", LetterState.partial, ["plan not-passed"]),
        ("plan: { kind: plan_fit, decided_by: bob @ada, status: passed? }", .partial, ["plan not-passed"]),
        ("plan: { kind: plan_fit, decided_by: bob @ada, status: passed }", .had, []),
        ("plan: { kind: plan_fit, decided_by: bob @ada, status: not_applicable }", .had, []),
        ("plan: { kind: legal, decided_by: bob @ada }", .had, []),
    ])
    func `a gate at which our answer is judged is missed until it is passed`(
        _ gate: String,
        _ state: LetterState,
        _ missed: [String]
    ) throws {
        let gates = "gates: { contract: { kind: signature, decided_by: ada @bob }, \(gate) }"
        let letters = try ScorecardExample.letters(
            HealthyMap.text(changing: ["gates": gates, "log": Self.need])
        )
        #expect(letters["expectations"]?.state == state)
        #expect(letters["expectations"]?.missedGates == missed)
    }

    @Test func `a gate that nobody asked about is missed with the question of the playbook`() throws {
        let text = HealthyMap.text(changing: ["log": Self.need])
        let playbook = Playbook.expecting(gates: [.planFit])
        let letters = try ScorecardExample.letters(text, playbook: playbook)
        #expect(letters["expectations"]?.missedGates == ["usual plan_fit not-asked"])
        #expect(letters["expectations"]?.state == .partial)
        #expect(letters["decision"]?.missedRules == [.COV001])
        guard case .gate(let told, _) = letters["expectations"]?.missed.first else {
            Issue.record("no gate")
            return
        }
        #expect(told.question?.text.en == "Who?")
    }

    @Test(arguments: [
        ("ada @bob", LetterState.had, []), ("ada @ada", .toExplore, ["ada"]), ("ada? @bob", .toExplore, []),
        ("{ all: [ada @ada, bob @ada] }", .partial, []),
        ("{ all: [ada @ada, bob @bob] }", .toExplore, ["ada", "bob"]),
    ])
    func `the decision is to explore while the last word rests on their own word`(
        _ deciders: String,
        _ state: LetterState,
        _ claimants: [String]
    ) throws {
        let changes = [
            "people": """
            people:
              ada: { roles: [sponsor], stance: { is: supporter, basis: observed }, access: multiple, reports_to: none }
              bob: { stance: supporter, access: multiple, reports_to: none }
            """,
            "gates": "gates: { contract: { kind: signature, decided_by: \(deciders) } }",
            "budgets": "budgets: none",
        ]
        let letters = try ScorecardExample.letters(HealthyMap.text(changing: changes))
        let decision = try #require(letters["decision"])
        #expect(
            decision.state == state,
            "\(decision.claimants), \(decision.missedRules), \(decision.missedGates)"
        )
        #expect(decision.claimants.map(\.text) == claimants)
    }

    @Test(arguments: [
        ("wish", "value"), ("plan", "expectations"), ("trial", "expectations"), ("contract", "engagement"),
        ("other", "environment"), ("line", "engagement"), ("bob", "engagement"), ("start", "engagement"),
    ])
    func `a worrying signal belongs where the thing belongs that it is about`(
        _ about: String,
        _ key: String
    ) throws {
        let changes = [
            "providers": "providers: { other: { status: rejected } }",
            "gates": """
            gates:
              wish: { kind: need, decided_by: ada @bob, status: passed }
              plan: { kind: plan_fit, decided_by: bob @ada, status: passed }
              trial: { kind: technical_evaluation, decided_by: bob @ada, status: passed }
              contract: { kind: signature, decided_by: ada @bob }
            """,
            "log": "log: [{ id: call, with: [ada], heard: [{ says: ada, about: \(about), flag: red }] }]",
        ]
        let letters = try ScorecardExample.letters(HealthyMap.text(changing: changes))
        let found = letters.filter { $0.value.missedRules.contains(.SIG001) }.map(\.key)
        #expect(found == [key])
    }

    @Test func `what the healthy map has is told with its sources`() throws {
        let letters = try ScorecardExample.letters(HealthyMap.text())
        #expect(letters["decision"]?.hadWords == ["contract", "allocation of line"])
        #expect(letters["decision"]?.state == .had)
        #expect(letters["engagement"]?.hadWords.first == "ada (Sponsor): supporter (observed)")
        #expect(letters["engagement"]?.hadWords.contains("line: allocated by bob, according to ada") == true)
        #expect(letters["engagement"]?.hadWords.contains("line: held by bob, according to ada") == true)
        #expect(letters["environment"]?.hadWords.last == "no other provider in place")
        #expect(letters["urgency"]?.hadWords == ["our target date: 30 June 2025"])
        #expect(letters["urgency"]?.hints.map(\.hint) == [.noReasonForNow])
    }

    @Test func `a hint changes no state`() throws {
        let need = "need: { impact: { is: Fewer errors, from: ada } }"
        let letters = try ScorecardExample.letters(HealthyMap.text(changing: ["log": need]))
        #expect(letters["value"]?.hints.map(\.hint) == [.noMeasure, .oneVoice])
        #expect(letters["value"]?.state == .had)
        let both = "need: { impact: { is: Fewer errors, from: [ada, bob] }, measure: Errors a month }"
        let complete = try ScorecardExample.letters(HealthyMap.text(changing: ["log": both]))
        #expect(complete["value"]?.hints.isEmpty == true)
    }

    @Test func `a sponsor is no champion`() throws {
        let letters = try ScorecardExample.letters(HealthyMap.text(), .meddpicc)
        #expect(letters["champion"]?.state == .toExplore)
        #expect(letters["champion"]?.hints.map(\.hint) == [.sponsorOnly])
        #expect(letters["metrics"]?.state == .toExplore)
        #expect(letters["economic-buyer"]?.state == .had)
        #expect(letters["paper-process"]?.hadWords.first == "contract")
    }

    @Test func `questions of hints end with a question mark in both languages`() throws {
        let text =
            RuleExamples.preamble + "as_of: 2025-03-01\npeople: { ada: { roles: [sponsor] } }\n"
            + "need: { impact: { is: Fewer errors, from: ada } }\n"
        let hints = try SalesMethod.allCases.flatMap { method in
            try ScorecardExample.letters(text, method).values.flatMap(\.hints)
        }
        #expect(Set(hints.map(\.hint)) == Set(LetterHint.allCases))
        for hint in hints {
            let (en, fr) = (hint.question.text.en, hint.question.text.text(in: .french))
            #expect(en.hasSuffix("?") && fr.hasSuffix("\u{A0}?"), "\(en) / \(fr)")
            #expect(!hint.text.en.hasSuffix(".") && !hint.text.fr.hasSuffix("."))
        }
    }
}
