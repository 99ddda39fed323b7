import DecisionAnalysis
import Findings
import Reports
import StakeholderModel

/// Tells what to ask next of each map: as text or Markdown at once, on both streams; as JSON at the end, on standard
/// output alone.
struct AskReporter: MapReporter {
    let speaker: Speaker
    let format: AgendaFormat
    /// The language of what is said of no map in particular.
    let language: Language
    let choices: AgendaChoices
    private var document = AgendaDocument()
    private var isFirst = true

    init(speaker: Speaker, format: AgendaFormat, language: Language, choices: AgendaChoices) {
        self.speaker = speaker
        self.format = format
        self.language = language
        self.choices = choices
    }

    mutating func tell(_ map: CheckedMap) -> ExitStatus {
        switch (map.outcome, format) {
        case (.unusable(let source, let diagnostics), .json):
            document.add(
                unusable: map.source,
                diagnostics: diagnostics,
                of: source,
                language: map.language,
                brokenConfiguration: map.brokenConfiguration
            )
            return .clean
        case (.unusable(let source, let diagnostics), .text),
            (.unusable(let source, let diagnostics), .markdown):
            speaker.tell(diagnostics, of: source, in: map.language)
            return .clean
        case (.report(let report), _): return tell(report, in: map.language)
        }
    }

    private mutating func tell(_ report: MapReport, in language: Language) -> ExitStatus {
        let options: AgendaOptions
        do throws(UsageError) {
            options = try choices.options(for: report.analysis.map, redaction: report.redaction)
        } catch {
            speaker.tell(error, in: language)
            return .unusable
        }
        let agenda = Agenda(report.analysis, groups: report.groups)
        switch format {
        case .json: document.add(report, agenda: agenda, language: language, choices: options)
        case .text:
            let page = speaker.outputOptions(language)
            write(
                AgendaText(report, agenda: agenda, options: page, choices: options).text,
                of: report,
                language
            )
        case .markdown:
            let text = AgendaMarkdown(report, agenda: agenda, language: language, choices: options).text
            write(text, of: report, language)
        }
        return .clean
    }

    private mutating func write(_ text: String, of report: MapReport, _ language: Language) {
        speaker.tell(report.diagnostics, of: report.source, in: language)
        speaker.environment.output(isFirst ? text : "\n\n" + text)
        isFirst = false
    }

    mutating func tell(_ refusal: Refusal) {
        guard format == .json else { return speaker.tell(UsageError(refusal), in: language) }
        let nothing = SourceText(name: refusal.name, text: "")
        document.add(unusable: nothing, diagnostics: [refusal.diagnostic], of: nothing, language: language)
    }

    func finish(with status: ExitStatus) throws {
        guard format == .json else { return }
        speaker.environment.output(try document.text())
    }
}
