import Findings
import MapFormat
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
        let pair = pair(sources)
        let language = spoken(sources)
        let before = try checked(sources.old, number: 1, pair?.before(in: language))
        let after = try checked(sources.new, number: 2, pair?.after(in: language))
        guard case .report(let old) = before.outcome, case .report(let new) = after.outcome, let pair else {
            return tellUnusable([before, after])
        }
        tellWarnings(of: [before, after])
        let report = DiffReport(before: old, after: new, pair: pair.told(in: language))
        do {
            try write(report, in: after.language)
        } catch let error as UsageError {
            speaker.tell(error, in: after.language)
            return .unusable
        }
        return report.isEmpty ? .clean : .findings
    }

    /// The maps with the same object under the same identifier; `nil` when one of them has errors.
    private func pair(_ sources: DiffSources) -> DiffPair? {
        let old = MapReader.read(bytes: sources.old.bytes, name: sources.old.name).map
        let new = MapReader.read(bytes: sources.new.bytes, name: sources.new.name).map
        guard let old, let new else { return nil }
        return DiffPair(pair: MapPair(old, new), isRedacted: check.settings.isRedacted)
    }

    /// Both maps are told in the language of the new one.
    private func spoken(_ sources: DiffSources) -> Language {
        check.settings.language ?? MapReader.read(bytes: sources.new.bytes, name: "").map?.language
            ?? .english
    }

    private func checked(_ source: DiffSources.Source, number: Int, _ standIn: MapStandIn?) throws
        -> CheckedMap
    {
        var check = check
        check.settings.standIn = standIn
        let name = check.settings.isRedacted ? "map-\(number)" : source.name
        return try check.check(source.bytes, name: name, path: source.path)
    }

    private func tellUnusable(_ maps: [CheckedMap]) -> ExitStatus {
        for map in maps {
            guard case .unusable(let source, let diagnostics) = map.outcome else { continue }
            speaker.tell(diagnostics, of: source, in: map.language)
        }
        return .unusable
    }

    /// What is strange in the new map; of the old one nobody can change anything any more.
    private func tellWarnings(of maps: [CheckedMap]) {
        guard let map = maps.last, case .report(let report) = map.outcome else { return }
        if let (source, warnings) = map.configurationWarnings {
            speaker.tell(warnings, of: source, in: map.language)
        }
        speaker.tell(report.diagnostics, of: report.source, in: map.language)
    }

    private func write(_ report: DiffReport, in language: Language) throws {
        switch target.form {
        case .picture(let format):
            try write(try picture.bytes(of: report, as: format, in: language))
        case .report(let format):
            try write(Array(try text(report, format, in: language).utf8))
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

/// The maps of a comparison, as they are analysed.
struct DiffPair {
    let pair: MapPair
    let isRedacted: Bool

    func before(in language: Language) -> MapStandIn {
        guard isRedacted else { return MapStandIn(map: pair.before, redaction: nil) }
        let redaction = pair.redacted(in: language).before
        return MapStandIn(map: redaction.map, redaction: redaction)
    }

    func after(in language: Language) -> MapStandIn {
        guard isRedacted else { return MapStandIn(map: pair.after, redaction: nil) }
        let redaction = pair.redacted(in: language).after
        return MapStandIn(map: redaction.map, redaction: redaction)
    }

    /// The pair of which it is told what they state.
    func told(in language: Language) -> MapPair {
        guard isRedacted else { return pair }
        let redacted = pair.redacted(in: language)
        return MapPair(alike: redacted.before.map, redacted.after.map)
    }
}
