import Findings
import Reports
import StakeholderModel

/// Says what came of each map: as text at once, on both streams; as JSON at the end, on standard output alone.
struct CheckReporter: MapReporter {
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
        case (.unusable(let source, let diagnostics), .text):
            speaker.tell(diagnostics, of: source, in: map.language)
        case (.report(let report), .json):
            document.add(report, language: map.language)
        case (.report(let report), .text):
            speaker.tell(report.diagnostics, of: report.source, in: map.language)
            write(report, language: map.language)
        }
        return .clean
    }

    /// Tells of something that cannot be read at all.
    mutating func tell(_ refusal: Refusal) {
        switch format {
        case .text: speaker.tell(UsageError(refusal), in: language)
        case .json:
            let nothing = SourceText(name: refusal.name, text: "")
            document.add(
                unusable: nothing,
                diagnostics: [refusal.diagnostic],
                of: nothing,
                language: language
            )
        }
    }

    /// Writes what waits for the last map.
    func finish() throws {
        guard format == .json else { return }
        speaker.environment.output(try document.text())
    }

    private mutating func write(_ report: MapReport, language: Language) {
        let text = CheckText(report, options: speaker.outputOptions(language)).text
        speaker.environment.output(isFirst ? text : "\n\n" + text)
        isFirst = false
    }
}
