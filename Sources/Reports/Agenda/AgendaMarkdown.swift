public import DecisionAnalysis
import Findings
public import StakeholderModel

/// What to ask next as Markdown, to be pasted into a note or a mail.
public struct AgendaMarkdown: Sendable {
    private let report: MapReport
    private let agenda: Agenda
    private let language: Language
    private let choices: AgendaOptions
    private let words: AgendaWords

    /// The Markdown of a map.
    public init(
        _ report: MapReport,
        agenda: Agenda,
        language: Language,
        choices: AgendaOptions = AgendaOptions()
    ) {
        self.report = report
        self.agenda = agenda
        self.language = language
        self.choices = choices
        words = AgendaWords(names: NameWords(analysis: report.analysis))
    }

    /// The whole text.
    public var text: String { (header + parts).joined(separator: "\n") + "\n" }

    private var header: [String] {
        let analysis = report.analysis
        let names = [analysis.map.account, analysis.map.deal].compactMap(\.self).joined(separator: " · ")
        let date = Wording(en: "as of ", fr: "au ") + analysis.referenceDate.wording
        let hasOpenGates = !analysis.openBindingGates.isEmpty
        let origin = [
            report.source.name, date.text(in: language), analysis.playbook.title.text(in: language),
        ]
        return [
            "# \(Markdown.escaped(names))", "",
            Markdown.escaped(origin.joined(separator: " · ")), "",
            "**\(say(analysis.verdict.label))**"
                + say(
                    CommonWords.colon + .verbatim(" ") + analysis.verdict.sentence(hasOpenGates: hasOpenGates)
                ),
        ]
    }

    private var parts: [String] {
        guard let person = choices.person else {
            guard !agenda.sections.isEmpty else { return ["", say(AgendaWords.nothing)] }
            return agenda.sections.flatMap(lines) + ["", say(AgendaWords.numbers)]
        }
        guard let section = agenda.section(for: person) else {
            return ["", say(words.nothing(for: person, but: agenda.sections))]
        }
        return lines(of: section)
    }

    private func lines(of section: Agenda.Section) -> [String] {
        let title = words.title(of: section.addressee)
        let notes = words.notes(on: section).map { Wording.verbatim(" (") + $0 + .verbatim(")") }
        let shown = section.questions.prefix(choices.mostQuestions)
        let rest = section.questions.count - shown.count
        return ["", "## " + say(title + (notes ?? .verbatim(""))), ""] + shown.flatMap(lines)
            + (rest > 0 ? ["", rendered(AgendaWords.rest(rest))] : [])
    }

    private func lines(of next: NextQuestion) -> [String] {
        let second: Wording =
            next.question.needsSecondVoice
            ? .verbatim(" (") + FindingWords.secondVoice + .verbatim(")") : .verbatim("")
        let rule = next.rule.map { " (\($0.rawValue))" } ?? ""
        let question = "- **\(next.rank).** \(say(next.question.text))\(say(second))"
        let why = "  - \(say(AgendaWords.why + CommonWords.colon)) \(say(next.reason))\(rule)"
        guard !next.unlocks.isEmpty else { return [question, why] }
        let unlocks = say(AgendaWords.unlocks + CommonWords.colon)
        return [question, why, "  - \(unlocks) \(say(words.unlocked(next.unlocks)))"]
    }

    private func say(_ wording: Wording) -> String { Markdown.escaped(wording.text(in: language)) }

    /// A wording of ours that has markup in it.
    private func rendered(_ wording: Wording) -> String { wording.text(in: language) }
}
