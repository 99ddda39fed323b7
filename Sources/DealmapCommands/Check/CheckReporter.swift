import Findings
import Reports
import StakeholderModel

/// Says what came of each map: as text at once, on both streams; in any other format at the end, in one document.
struct CheckReporter: MapReporter {
    let speaker: Speaker
    /// The language of what is said of no map in particular.
    let language: Language
    let target: ReportTarget
    /// `nil` for text.
    private var document: (any CheckForm)?
    /// What goes to a file, which is written whole.
    private var text = ""
    private var isFirst = true

    init(speaker: Speaker, format: CheckFormat, language: Language, target: ReportTarget) {
        self.speaker = speaker
        self.language = language
        self.target = target
        document = format.document()
    }

    mutating func tell(_ map: CheckedMap) -> ExitStatus {
        switch map.outcome {
        case .unusable(let source, let diagnostics):
            guard document == nil else {
                document?.add(
                    unusable: map.source,
                    diagnostics: diagnostics,
                    of: source,
                    language: map.language,
                    brokenConfiguration: map.brokenConfiguration
                )
                break
            }
            speaker.tell(diagnostics, of: source, in: map.language)
        case .report(let report):
            guard document == nil else {
                document?.add(report, language: map.language)
                break
            }
            speaker.tell(report.diagnostics, of: report.source, in: map.language)
            write(report, language: map.language)
        }
        return .clean
    }

    /// Tells of something that cannot be read at all.
    mutating func tell(_ refusal: Refusal) {
        let language = language
        guard document == nil else {
            document?.add(unreadable: refusal.name, refusal.diagnostic, language: language)
            return
        }
        speaker.tell(UsageError(refusal), in: language)
    }

    /// Writes what waits for the last map.
    func finish(with status: ExitStatus) throws {
        if let document {
            try target.write(try document.text(exitCode: status.rawValue), in: speaker.environment)
        } else if !target.isStandardOutput {
            try target.write(text, in: speaker.environment)
        }
    }

    private mutating func write(_ report: MapReport, language: Language) {
        let options =
            target.isStandardOutput ? speaker.outputOptions(language) : speaker.fileOptions(language)
        let text = (isFirst ? "" : "\n\n") + report.text(options: options)
        isFirst = false
        if target.isStandardOutput {
            speaker.environment.output(text)
        } else {
            self.text += text
        }
    }
}
