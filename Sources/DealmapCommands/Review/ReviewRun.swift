import Diagrams
import Graphviz
import Layout
import Reports
import StakeholderModel

/// Writes the review of one map: read, analysed, compared with an older one when there is one.
struct ReviewRun {
    let check: MapCheck
    let speaker: Speaker
    let target: ReviewTarget
    /// The older map; `nil` without one.
    let older: String?

    func run(_ path: String) throws -> ExitStatus {
        guard let map = try report(path, number: 1, check) else { return .unusable }
        var old: MapReport?
        if let older {
            // Every map stands on its own day: the one that was asked for is that of the review.
            var earlier = check
            earlier.settings.referenceDate = nil
            guard let found = try report(older, number: 2, earlier) else { return .unusable }
            old = found.report
        }
        let page = ReviewPage(
            of: map.report,
            since: old,
            organisation: organisation(map.report, in: map.language),
            language: map.language
        )
        do throws(UsageError) {
            try target.write(target.format == .html ? page.html : page.markdown, in: check.environment)
            return .clean
        } catch {
            speaker.tell(error, in: map.language)
            return .unusable
        }
    }

    /// What came of a map that can be used; `nil` when it was told that it cannot.
    private func report(_ path: String, number: Int, _ check: MapCheck) throws
        -> (report: MapReport, language: Language)?
    {
        let shown = path == "-" ? "<stdin>" : path
        let name = check.settings.isRedacted ? "map-\(number)" : shown
        let map = try check.check(try read(path, calling: name), name: name, path: path == "-" ? nil : path)
        switch map.outcome {
        case .unusable(let source, let diagnostics):
            speaker.tell(diagnostics, of: source, in: map.language)
            return nil
        case .report(let report):
            if let (source, warnings) = map.configurationWarnings {
                speaker.tell(warnings, of: source, in: map.language)
            }
            speaker.tell(report.diagnostics, of: report.source, in: map.language)
            return (report, map.language)
        }
    }

    /// The org view; `nil` when it is too large to be laid out.
    private func organisation(_ report: MapReport, in language: Language) -> Picture? {
        guard target.format == .html else { return nil }
        let options = PictureOptions(language: language, isRedacted: report.redaction != nil)
        let scene = OrgScene(analysis: report.analysis, groups: report.groups, options: options).scene()
        return try? OrgLayout(engine: GraphvizLayoutEngine()).picture(of: scene.withoutFindingList())
    }

    private func read(_ path: String, calling name: String) throws -> [UInt8] {
        do throws(InputFailure) {
            guard path == "-" else {
                return try Descriptor.readFile(
                    check.environment.absolutePath(path),
                    atMost: MapFiles.largestFile
                )
            }
            return try check.environment.standardInput().get()
        } catch {
            throw UsageError(Refusal(name, error))
        }
    }
}
