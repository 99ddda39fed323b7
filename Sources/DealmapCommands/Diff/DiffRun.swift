import Findings
import Reports
import StakeholderModel

/// Compares two maps: both read, paired, analysed, told.
struct DiffRun {
    let check: MapCheck
    let speaker: Speaker
    let target: DiffTarget
    let picture: DiffPicture
    let environment: CommandEnvironment

    /// - Returns: `findings` when something changed.
    func run(_ sources: DiffSources) throws -> ExitStatus {
        let pair = DiffPair(sources.old, sources.new, check.settings)
        let before = try checked(sources.old, pair?.before)
        let after = try checked(sources.new, pair?.after)
        tellConfiguration(of: after)
        do {
            guard case .report(let old) = before.outcome, case .report(let new) = after.outcome, let pair
            else {
                try tellUnusable(before, after)
                return .unusable
            }
            if !isJSON { speaker.tell(new.diagnostics, of: new.source, in: after.language) }
            let report = DiffReport(before: old, after: new, pair: pair.told)
            try write(report, in: after.language)
            return report.isEmpty ? .clean : .findings
        } catch let error as UsageError {
            speaker.tell(error, in: after.language)
            return .unusable
        }
    }

    private func checked(_ source: DiffSources.Source, _ standIn: MapStandIn?) throws -> CheckedMap {
        var check = check
        check.settings.standIn = standIn
        return try check.check(source.bytes, name: source.name, path: source.path)
    }

    private var isJSON: Bool {
        guard case .report(.json) = target.form else { return false }
        return true
    }

    /// What is strange in the settings that govern the new map.
    private func tellConfiguration(of map: CheckedMap) {
        guard let (source, warnings) = map.configurationWarnings else { return }
        speaker.tell(warnings, of: source, in: map.language)
    }

    /// In JSON what is wrong is a part of the document; else it goes to standard error.
    private func tellUnusable(_ before: CheckedMap, _ after: CheckedMap) throws {
        guard !isJSON else {
            let document = DiffDocument(before: before.side, after: after.side, language: after.language)
            return try write(Array(try document.text().utf8))
        }
        for map in [before, after] {
            guard case .unusable(let source, let diagnostics) = map.outcome else { continue }
            speaker.tell(diagnostics, of: source, in: map.language)
        }
    }

    private func write(_ report: DiffReport, in language: Language) throws {
        switch target.form {
        case .picture(let format): try write(try picture.bytes(of: report, as: format, in: language))
        case .report(let format): try write(Array(try text(report, format, in: language).utf8))
        }
    }

    private func text(_ report: DiffReport, _ format: DiffFormat, in language: Language) throws -> String {
        switch format {
        case .text:
            let options =
                target.path == nil ? speaker.outputOptions(language) : speaker.fileOptions(language)
            return DiffText(report, options: options).text
        case .markdown: return DiffMarkdown(report, language: language).text
        case .json: return try DiffDocument(report, language: language).text()
        }
    }

    private func write(_ bytes: [UInt8]) throws(UsageError) {
        guard let path = target.path else {
            return environment.output(String(decoding: bytes, as: UTF8.self))
        }
        try WholeFile.write(bytes, over: .anything, to: environment.absolutePath(path), calling: path)
    }
}

extension CheckedMap {
    /// The map as one of the two of a document.
    fileprivate var side: DiffSide {
        switch outcome {
        case .report(let report): .checked(report)
        case .unusable(let text, let diagnostics): .unusable(source, diagnostics, text: text)
        }
    }
}
