import Findings
import Reports
import StakeholderModel

/// Says what came of each map: as text or as JSON at once; in any other format at the end, in one document.
struct CheckReporter: PreparingReporter {
    let speaker: Speaker
    /// The language of what is said of no map in particular.
    private let language: Language
    private let form: CheckFormat.Form
    private let sink: ReportSink
    /// How a text of the report is written.
    private let color: ColorChoice
    private let isOnTerminal: Bool
    /// What of the document is known; `nil` for what is told at once.
    private var document: (any CheckForm)?
    private var isFirst = true

    init(speaker: Speaker, format: CheckFormat, language: Language, target: ReportTarget) throws(UsageError) {
        self.speaker = speaker
        self.language = language
        form = format.form
        sink = try target.open(in: speaker.environment)
        color = speaker.color
        isOnTerminal = target.isStandardOutput && speaker.environment.isOutputTerminal
        if case .whole(let empty) = form { document = empty }
    }

    /// The text or the JSON of a map that was checked; nothing where a document needs the map itself.
    var preparation: @Sendable (CheckedMap) throws -> String {
        let style = color.style(isTerminal: isOnTerminal, in: speaker.environment)
        let json: CheckJSON? = if case .json(let json) = form { json } else { nil }
        let isText = if case .text = form { true } else { false }
        return { map in
            guard case .report(let report) = map.outcome else { return "" }
            if let json { return try json.element(report, language: map.language) }
            return isText ? report.text(options: TextOptions(language: map.language, style: style)) : ""
        }
    }

    mutating func tell(_ map: CheckedMap, _ prepared: String) throws -> ExitStatus {
        switch (map.outcome, form) {
        case (.report(let report), .text):
            speaker.tell(report.diagnostics, of: report.source, in: map.language)
            try write(prepared, separator: "\n\n")
        case (.report, .json(let json)): try write(prepared, separator: json.separator, opening: json.opening)
        case (.report(let report), .whole): try document?.add(report, language: map.language)
        case (.unusable(let source, let diagnostics), _): try tell(unusable: map, diagnostics, of: source)
        }
        return .clean
    }

    private mutating func tell(unusable map: CheckedMap, _ diagnostics: [Diagnostic], of source: SourceText)
        throws
    {
        switch form {
        case .text: speaker.tell(diagnostics, of: source, in: map.language)
        case .json(let json):
            let element = try json.element(
                unusable: map.source,
                diagnostics: diagnostics,
                of: source,
                language: map.language,
                brokenConfiguration: map.brokenConfiguration
            )
            try write(element, separator: json.separator, opening: json.opening)
        case .whole:
            try document?.add(
                unusable: map.source,
                diagnostics: diagnostics,
                of: source,
                language: map.language,
                brokenConfiguration: map.brokenConfiguration
            )
        }
    }

    /// Tells of something that cannot be read at all.
    mutating func tell(_ refusal: Refusal) throws {
        let language = language
        switch form {
        case .text: speaker.tell(UsageError(refusal), in: language)
        case .json(let json):
            let element = try json.element(unreadable: refusal.name, refusal.diagnostic, language: language)
            try write(element, separator: json.separator, opening: json.opening)
        case .whole: try document?.add(unreadable: refusal.name, refusal.diagnostic, language: language)
        }
    }

    /// Writes what waits for the last map.
    mutating func finish(with status: ExitStatus) throws {
        switch form {
        case .text: break
        case .json(let json): try sink.append((isFirst ? json.opening : "") + json.closing)
        case .whole: try sink.append(try document?.text(exitCode: status.rawValue) ?? "")
        }
        try sink.finish()
    }

    private mutating func write(_ text: String, separator: String, opening: String = "") throws {
        try sink.append((isFirst ? opening : separator) + text)
        isFirst = false
    }
}
