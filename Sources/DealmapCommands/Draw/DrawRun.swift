import DecisionAnalysis
import Diagrams
import Reports
import StakeholderModel

/// What a person chose for a picture.
struct DrawChoices {
    let target: PictureTarget
    let theme: Theme
    let title: String?
    let showsFindings: Bool
    let isRedacted: Bool
    let focus: String?
    var view = PictureView.org
    /// How many pixels of a PNG a point has.
    var scale = 2.0
    /// Whether a file that stands where the picture goes is replaced.
    var replacesFile = true
    /// How many levels of the tree are drawn; all when `nil`.
    var depth: Int?
    /// Where pages go; one picture is drawn when `nil`.
    var pages: PageTarget?
}

/// Draws one map: read, analysed, laid out, written.
struct DrawRun {
    let check: MapCheck
    let speaker: Speaker
    let choices: DrawChoices
    let environment: CommandEnvironment

    func run(_ path: String) throws -> ExitStatus {
        let bytes = try read(path)
        let name = choices.isRedacted ? "map-1" : path == "-" ? "<stdin>" : path
        let map = try check.check(bytes, name: name, path: path == "-" ? nil : path)
        switch map.outcome {
        case .unusable(let source, let diagnostics):
            speaker.tell(diagnostics, of: source, in: map.language)
            return .unusable
        case .report(let report):
            if let (source, warnings) = map.configurationWarnings {
                speaker.tell(warnings, of: source, in: map.language)
            }
            speaker.tell(report.diagnostics, of: report.source, in: map.language)
            return draw(report, in: map.language)
        }
    }

    private func draw(_ report: MapReport, in language: Language) -> ExitStatus {
        do throws(UsageError) {
            if let target = choices.pages {
                try writePages(of: report, to: target, in: language)
            } else {
                try write(try bytes(of: report, in: language))
            }
            return .clean
        } catch {
            speaker.tell(error, in: language)
            return .unusable
        }
    }

    private func bytes(of report: MapReport, in language: Language) throws(UsageError) -> [UInt8] {
        let scene = try scene(of: report, in: language)
        guard choices.target.format != .dot else { return Array(DOTWriter.write(scene).utf8) }
        let picture = try choices.view.drawn(scene)
        return try PictureBytes(picture: picture, theme: choices.theme, scale: choices.scale)
            .bytes(choices.target.format, date: report.analysis.referenceDate)
    }

    private func writePages(of report: MapReport, to target: PageTarget, in language: Language)
        throws(UsageError)
    {
        let pages = OrgPages(
            analysis: report.analysis,
            groups: report.groups,
            options: try options(of: report, in: language),
            ending: target.format.rawValue,
            hasLinks: target.format.hasLinks
        )
        let run = PageRun(pages: pages, target: target, choices: choices, environment: environment)
        let rest = try run.write(date: report.analysis.referenceDate)
        guard !rest.isEmpty else { return }
        environment.errors(PageRun.note(on: rest, in: target.folder).text(in: language) + "\n")
    }

    private func scene(of report: MapReport, in language: Language) throws(UsageError) -> Scene {
        let options = try options(of: report, in: language)
        return choices.view.scene(of: report.analysis, groups: report.groups, options: options)
    }

    private func options(of report: MapReport, in language: Language) throws(UsageError) -> PictureOptions {
        PictureOptions(
            language: language,
            title: choices.title,
            showsFindings: choices.showsFindings,
            isRedacted: choices.isRedacted,
            focus: try choices.focus.map { name throws(UsageError) in
                let shown = report.redaction?.identifier(for: name) ?? name
                let map = report.analysis.map
                let needsTree = choices.depth != nil || choices.pages != nil
                return needsTree
                    ? try FocusArgument.placeInTree(shown, in: map)
                    : try FocusArgument.reference(shown, in: map)
            },
            depth: choices.depth
        )
    }

    private func read(_ path: String) throws -> [UInt8] {
        do throws(InputFailure) {
            guard path == "-" else {
                return try Descriptor.readFile(environment.absolutePath(path), atMost: MapFiles.largestFile)
            }
            return try environment.standardInput().get()
        } catch {
            throw UsageError(Refusal(choices.isRedacted ? "map-1" : path, error))
        }
    }

    private func write(_ bytes: [UInt8]) throws(UsageError) {
        guard let path = choices.target.path else {
            environment.output(String(decoding: bytes, as: UTF8.self))
            return
        }
        try WholeFile.write(
            bytes,
            over: choices.replacesFile ? .anything : .nothing,
            to: environment.absolutePath(path),
            calling: path
        )
    }
}
