import Reports
import StakeholderModel

/// Says what came of each map: as text at once, as JSON at the end.
struct CheckReporter {
    let speaker: Speaker
    let format: OutputFormat
    /// The language of what is said of no map in particular.
    let language: Language
    private var document = CheckDocument()
    private var isFirst = true

    init(speaker: Speaker, format: OutputFormat, language: Language) {
        self.speaker = speaker
        self.format = format
        self.language = language
    }

    mutating func tell(_ map: CheckedMap) {
        switch map.outcome {
        case .unusable(let source, let diagnostics):
            speaker.tell(diagnostics, of: source, in: map.language)
            document.add(unusable: map.source, diagnostics: diagnostics, of: source, language: map.language)
        case .report(let report):
            speaker.tell(report.diagnostics, of: report.source, in: map.language)
            write(report, language: map.language)
        }
    }

    func tell(_ error: UsageError) { speaker.tell(error, in: language) }

    /// Writes what waits for the last map.
    func finish() throws {
        guard format == .json else { return }
        speaker.environment.output(try document.text())
    }

    private mutating func write(_ report: MapReport, language: Language) {
        switch format {
        case .json: document.add(report, language: language)
        case .text:
            let text = CheckText(report, options: speaker.outputOptions(language)).text
            speaker.environment.output(isFirst ? text : "\n\n" + text)
            isFirst = false
        }
    }
}
