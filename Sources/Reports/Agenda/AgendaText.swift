public import DecisionAnalysis
import Findings
import StakeholderModel

/// What to ask next as text, by whom to ask: for somebody who prepares meetings.
public struct AgendaText: Sendable {
    private let report: MapReport
    private let agenda: Agenda
    private let options: TextOptions
    private let choices: AgendaOptions
    private let words: AgendaWords
    private let indent = 3

    /// The text of a map.
    public init(
        _ report: MapReport,
        agenda: Agenda,
        options: TextOptions,
        choices: AgendaOptions = AgendaOptions()
    ) {
        self.report = report
        self.agenda = agenda
        self.options = options
        self.choices = choices
        words = AgendaWords(names: NameWords(analysis: report.analysis))
    }

    /// The whole text.
    public var text: String {
        var page = TextPage(options)
        CheckHeader(report: report).write(to: &page, withSteps: false)
        page.addSpace()
        guard let person = choices.person else {
            addEverybody(to: &page)
            return page.text
        }
        guard let section = agenda.section(for: person) else {
            page.add(words.nothing(for: person, but: agenda.sections))
            return page.text
        }
        add(section, to: &page)
        return page.text
    }

    private func addEverybody(to page: inout TextPage) {
        guard !agenda.sections.isEmpty else { return page.add(AgendaWords.nothing, .good) }
        for section in agenda.sections {
            add(section, to: &page)
            page.addSpace()
        }
        page.add(AgendaWords.numbers, .faint)
    }

    private func add(_ section: Agenda.Section, to page: inout TextPage) {
        var title = Paragraph()
        title.add(page.say(words.title(of: section.addressee)), .strong)
        if let notes = words.notes(on: section) {
            title.add(page.say(.verbatim(" (") + notes + .verbatim(")")), .faint)
        }
        page.add(title)
        let shown = section.questions.prefix(choices.mostQuestions)
        for question in shown { add(question, to: &page) }
        let rest = section.questions.count - shown.count
        if rest > 0 { page.add(AgendaWords.rest(rest), .faint, indent: indent) }
    }

    private func add(_ next: NextQuestion, to page: inout TextPage) {
        var paragraph = Paragraph(indent: indent, mark: "\(next.rank). ", .accent)
        paragraph.add(page.say(next.question.text), .strong)
        if next.question.needsSecondVoice {
            paragraph.add(page.say(.verbatim(" (") + FindingWords.secondVoice + .verbatim(")")))
        }
        page.add(paragraph)
        let below = indent + "\(next.rank). ".count
        let rule = next.rule.map { " [\($0.rawValue)]" } ?? ""
        addLabelled(AgendaWords.why, page.say(next.reason) + rule, indent: below, to: &page)
        guard !next.unlocks.isEmpty else { return }
        addLabelled(AgendaWords.unlocks, page.say(words.unlocked(next.unlocks)), indent: below, to: &page)
    }

    private func addLabelled(_ label: Wording, _ text: String, indent: Int, to page: inout TextPage) {
        var paragraph = Paragraph(indent: indent)
        paragraph.add(page.say(label + CommonWords.colon), .faint)
        paragraph.add(" " + text)
        page.add(paragraph)
    }
}
