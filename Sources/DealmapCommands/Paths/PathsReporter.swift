import DecisionAnalysis
import Findings
import Reports
import StakeholderModel

/// Tells the decision paths of each map: as text at once, on both streams; as JSON at the end, on standard output
/// alone.
struct PathsReporter: MapReporter {
    let speaker: Speaker
    let format: OutputFormat
    /// The language of what is said of no map in particular.
    let language: Language
    let choices: PathsChoices
    private var document = PathsDocument()
    private var isFirst = true

    init(speaker: Speaker, format: OutputFormat, language: Language, choices: PathsChoices) {
        self.speaker = speaker
        self.format = format
        self.language = language
        self.choices = choices
    }

    mutating func tell(_ map: CheckedMap) -> ExitStatus {
        switch map.outcome {
        case .unusable(let source, let diagnostics):
            tell(unusable: map, diagnostics, of: source)
            return .clean
        case .report(let report):
            return tell(report, of: map)
        }
    }

    private mutating func tell(unusable map: CheckedMap, _ diagnostics: [Diagnostic], of source: SourceText) {
        switch format {
        case .text: speaker.tell(diagnostics, of: source, in: map.language)
        case .json:
            document.add(
                unusable: map.source,
                diagnostics: diagnostics,
                of: source,
                language: map.language,
                brokenConfiguration: map.brokenConfiguration
            )
        }
    }

    private mutating func tell(_ report: MapReport, of map: CheckedMap) -> ExitStatus {
        let options: PathsOptions
        do throws(UsageError) {
            options = try choices.options(for: report.analysis, redaction: report.redaction)
        } catch {
            speaker.tell(error, in: map.language)
            return .unusable
        }
        switch format {
        case .json: document.add(report, language: map.language, choices: options)
        case .text:
            speaker.tell(report.diagnostics, of: report.source, in: map.language)
            let text = PathsText(report, options: speaker.outputOptions(map.language), choices: options).text
            speaker.environment.output(isFirst ? text : "\n\n" + text)
            isFirst = false
        }
        return .clean
    }

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

    func finish(with status: ExitStatus) throws {
        guard format == .json else { return }
        speaker.environment.output(try document.text())
    }
}
