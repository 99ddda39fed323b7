import Findings
import StakeholderModel

/// All questions of a deal, each once: two that ask one fact, or in the same words the same person, are one, and the one
/// with the stronger reason stands for both.
struct QuestionPool {
    private struct Said: Hashable {
        let text: Wording
        let addressee: Question.Addressee
    }

    /// In the order of the groups, then of the gaps.
    private(set) var questions: [NextQuestion] = []
    private var severities: [Severity?] = []
    private var byFact: [FactPath: Int] = [:]
    private var byWords: [Said: Int] = [:]

    init(groups: [FindingGroup], gaps: [Gap]) {
        for finding in groups.flatMap(\.findings) {
            for question in finding.questions { add(question, of: finding) }
        }
        for gap in gaps {
            add(
                NextQuestion(question: gap.question, group: gap.group, reason: gap.reason, rule: nil),
                severity: nil
            )
        }
    }

    private mutating func add(_ question: Question, of finding: Finding) {
        let next = NextQuestion(
            question: question,
            group: finding.group,
            reason: question.reason ?? finding.message,
            rule: question.rule ?? finding.rule
        )
        add(next, severity: finding.severity)
    }

    private mutating func add(_ next: NextQuestion, severity: Severity?) {
        let said = Said(text: next.question.text, addressee: next.question.addressee)
        let same = next.question.fact.flatMap { byFact[$0] } ?? byWords[said]
        guard let same else {
            byWords[said] = questions.count
            if let fact = next.question.fact { byFact[fact] = questions.count }
            questions.append(next)
            severities.append(severity)
            return
        }
        guard let severity, severities[same].map({ severity > $0 }) ?? true else { return }
        questions[same] = next
        severities[same] = severity
    }
}
