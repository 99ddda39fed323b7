import Findings
import StakeholderModel

/// What to ask about a group of findings: the question of its headline, then the others, each once.
struct GroupQuestions {
    private let questions: [Question]
    private let names: NameWords
    private let indent = 3

    init(_ group: FindingGroup, names: NameWords) {
        var told: Set<Wording> = []
        questions = group.findings.flatMap(\.questions).filter { told.insert($0.text).inserted }
        self.names = names
    }

    func write(to page: inout TextPage) {
        var last: Question?
        for question in questions {
            add(question, after: last, to: &page)
            last = question
        }
    }

    /// Whom to ask is said again only when it is somebody else.
    private func add(_ question: Question, after last: Question?, to page: inout TextPage) {
        guard let last else {
            var paragraph = Paragraph(indent: indent, mark: "→ ")
            paragraph.add(page.say(FindingWords.ask(question, names: names)), .accent)
            paragraph.add(" " + page.say(question.text))
            return page.add(paragraph)
        }
        let isSame =
            last.addressee == question.addressee && last.needsSecondVoice == question.needsSecondVoice
        var paragraph = Paragraph(indent: indent + 2, mark: "· ")
        if !isSame { paragraph.add(page.say(FindingWords.then(question, names: names)) + " ", .accent) }
        paragraph.add(page.say(question.text))
        page.add(paragraph)
    }
}
