import Findings
import Reports
import StakeholderModel

/// Tells what something that is supposed would change of each map: as text at once, on both streams; as JSON at the end,
/// on standard output alone.
struct WhatIfReporter: MapReporter {
    let speaker: Speaker
    let format: OutputFormat
    /// The language of what is said of no map in particular.
    let language: Language
    let supposition: MapSupposition
    private var document = WhatIfDocument()
    private var isFirst = true

    init(speaker: Speaker, format: OutputFormat, language: Language, supposition: MapSupposition) {
        self.speaker = speaker
        self.format = format
        self.language = language
        self.supposition = supposition
    }

    mutating func tell(_ map: CheckedMap) throws -> ExitStatus {
        switch map.outcome {
        case .unusable(let source, let diagnostics):
            tell(unusable: map, diagnostics, of: source)
            return .clean
        case .report(let report):
            return try tell(report, of: map)
        }
    }

    private mutating func tell(unusable map: CheckedMap, _ diagnostics: [Diagnostic], of source: SourceText) {
        switch format {
        case .text: speaker.tell(diagnostics, of: source, in: map.language)
        case .json:
            document.add(unusable: map.source, diagnostics: diagnostics, of: source, language: map.language)
        }
    }

    private mutating func tell(_ before: MapReport, of map: CheckedMap) throws -> ExitStatus {
        let report: WhatIfReport
        do throws(MapSupposition.Failure) {
            report = try supposition.report(of: map, before)
        } catch {
            return try tell(error, of: map)
        }
        switch format {
        case .json: document.add(report, language: map.language)
        case .text:
            speaker.tell(before.diagnostics, of: before.source, in: map.language)
            let text = WhatIfText(report, options: speaker.outputOptions(map.language)).text
            speaker.environment.output(isFirst ? text : "\n\n" + text)
            isFirst = false
        }
        return .clean
    }

    /// What is wrong names its file: of several maps, some may have what is asked for.
    private func tell(_ failure: MapSupposition.Failure, of map: CheckedMap) throws -> ExitStatus {
        switch failure {
        case .fault(let fault): throw fault
        case .usage(let error): speaker.tell(error.within(map.source.name), in: map.language)
        case .refused(let error, let diagnostics, let source):
            speaker.tell(error.within(map.source.name), in: map.language)
            speaker.tell(diagnostics, of: source, in: map.language)
        }
        return .unusable
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

extension UsageError {
    /// The same, told of one file.
    fileprivate func within(_ file: String) -> UsageError {
        UsageError(Wording(en: "\(file): \(message.en)", fr: "\(file) : \(message.fr)"), help: help)
    }
}
