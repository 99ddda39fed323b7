import Findings
import StakeholderModel
import Testing

@testable import DecisionAnalysis

@Suite struct QuestionOrderTests {
    private let budget = FindingSubject.budget(BudgetIdentifier("plan"))

    private func question(
        _ text: String,
        in group: FindingSubject,
        to person: String = "ada",
        filling fact: FactPath? = nil,
        unlocks verdicts: [Verdict] = []
    ) -> NextQuestion {
        var next = NextQuestion(
            question: Question(.verbatim(text), to: .person(PersonIdentifier(person)), filling: fact),
            group: group,
            reason: .verbatim("because"),
            rule: nil
        )
        next.unlocks = verdicts.map {
            UnlockedGate(gate: .implied(.legal), title: .verbatim("x"), before: $0, after: .mapped)
        }
        return next
    }

    private func order(_ questions: [NextQuestion]) -> [String] {
        let ordered = QuestionOrder(groups: [budget, .coverage, .providers]).ordered(questions)
        #expect(ordered.map(\.rank) == Array(1...questions.count))
        return ordered.map(\.question.text.en)
    }

    @Test func `the best question of each group comes first, then the others, one of each group in turn`() {
        let found = order([
            question("b1", in: budget), question("b2", in: budget), question("b3", in: budget),
            question("c1", in: .coverage), question("c2", in: .coverage), question("p1", in: .providers),
        ])
        #expect(found == ["b1", "c1", "p1", "b2", "c2", "b3"])
    }

    @Test func `more steps unlocked come first, then those that improve further`() {
        let found = order([
            question("none", in: budget), question("near", in: .coverage, unlocks: [.fragile]),
            question("far", in: .providers, unlocks: [.unmapped]),
            question("two", in: .dates, unlocks: [.fragile, .fragile]),
        ])
        #expect(found == ["two", "far", "near", "none"])
    }

    @Test func `the best question of a group is the one that unlocks most, wherever it is told`() {
        let found = order([
            question("b1", in: budget), question("b2", in: budget, unlocks: [.unmapped]),
            question("c1", in: .coverage),
        ])
        #expect(found == ["b2", "c1", "b1"])
    }

    @Test func `what no finding speaks of comes after what findings speak of`() {
        let found = order([question("gap", in: .dates), question("finding", in: .providers)])
        #expect(found == ["finding", "gap"])
    }
}

@Suite struct QuestionPoolTests {
    private static let stance = FactPath.person(PersonIdentifier("ada")).key(.stance)

    private func finding(_ rule: RuleCode, _ severity: Severity, asks questions: Question...) -> Finding {
        Finding(
            rule: rule,
            severity: severity,
            kind: .open,
            weight: 50,
            group: .coverage,
            subjects: [],
            path: .map,
            message: .verbatim(rule.rawValue),
            reason: .verbatim("because"),
            question: questions.first,
            followUps: Array(questions.dropFirst())
        )
    }

    private func ask(_ text: String, of person: String = "ada", filling fact: FactPath? = nil) -> Question {
        Question(.verbatim(text), to: .person(PersonIdentifier(person)), filling: fact)
    }

    private func pool(_ findings: [Finding], gaps: [Gap] = []) -> [NextQuestion] {
        let group = FindingGroup(subject: .coverage, title: .verbatim("x"), findings: findings)
        return QuestionPool(groups: [group], gaps: gaps).questions
    }

    @Test func `one fact is asked once, for its strongest reason`() {
        let gap = Gap(group: .dates, reason: .verbatim("gap"), question: ask("gap?", filling: Self.stance))
        let found = pool(
            [
                finding(.COV003, .note, asks: ask("how?", filling: Self.stance)),
                finding(.PTH005, .critical, asks: ask("what?", of: "ben", filling: Self.stance)),
                finding(.TIM003, .warning, asks: ask("when?", filling: Self.stance)),
            ],
            gaps: [gap]
        )
        #expect(found.map(\.question.text.en) == ["what?"])
        #expect(found.map(\.rule) == [.PTH005])
    }

    @Test func `the same words are said once to one person, and again to another`() {
        let found = pool([
            finding(.COV003, .note, asks: ask("how?"), ask("how?", filling: Self.stance)),
            finding(.PTH005, .note, asks: ask("how?", of: "ben")),
        ])
        #expect(found.map(\.question.person?.text) == ["ada", "ben"])
    }

    @Test func `a question keeps its own reason where it has one`() {
        var own = ask("which?")
        own.reason = .verbatim("own")
        own.rule = .BUD005
        let found = pool([finding(.BUD002, .critical, asks: ask("who?"), own)])
        #expect(found.map(\.reason.en) == ["BUD002", "own"])
        #expect(found.map(\.rule) == [.BUD002, .BUD005])
    }
}
