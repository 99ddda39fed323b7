import Reports
import StakeholderModel

/// Writes the review of one map: read, compared with an older one when there is one, analysed.
struct ReviewRun {
    let check: MapCheck
    let speaker: Speaker
    let target: ReviewTarget
    /// The older map; `nil` without one.
    let older: String?

    func run(_ path: String) throws -> ExitStatus {
        guard let older else {
            let map = try checked(try source(path, number: 1), number: 1)
            guard case .report(let report) = map.outcome else { return tellUnusable([map]) }
            return write(report, since: nil, of: map)
        }
        guard path != "-" || older != "-" else { throw ReviewRun.oneInput }
        let (new, old) = (try source(path, number: 1), try source(older, number: 2))
        let pair = DiffPair(old, new, check.settings)
        let now = try checked(new, number: 1, as: pair?.after)
        let before = try checked(old, number: 2, as: pair?.before, onItsOwnDay: true)
        guard case .report(let report) = now.outcome, case .report(let earlier) = before.outcome else {
            return tellUnusable([now, before])
        }
        return write(report, since: earlier, of: now)
    }

    private func write(_ report: MapReport, since old: MapReport?, of map: CheckedMap) -> ExitStatus {
        if let (source, warnings) = map.configurationWarnings {
            speaker.tell(warnings, of: source, in: map.language)
        }
        speaker.tell(report.diagnostics, of: report.source, in: map.language)
        let page = ReviewPage(
            of: report,
            since: old,
            organisation: target.format == .html
                ? OrganisationPicture.picture(of: report, in: map.language) : nil,
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

    private func tellUnusable(_ maps: [CheckedMap]) -> ExitStatus {
        for map in maps {
            guard case .unusable(let source, let diagnostics) = map.outcome else { continue }
            speaker.tell(diagnostics, of: source, in: map.language)
        }
        return .unusable
    }
}

extension ReviewRun {
    /// - Parameter onItsOwnDay: whether the day that was asked for is not that of this map.
    private func checked(
        _ source: DiffSources.Source,
        number: Int,
        as standIn: MapStandIn? = nil,
        onItsOwnDay: Bool = false
    ) throws -> CheckedMap {
        var check = check
        check.settings.standIn = standIn
        if onItsOwnDay { check.settings.referenceDate = nil }
        let name = check.settings.isRedacted ? "map-\(number)" : source.name
        return try check.check(source.bytes, name: name, path: source.path)
    }

    private func source(_ path: String, number: Int) throws(UsageError) -> DiffSources.Source {
        // The name of a file can be that of a client.
        let name = check.settings.isRedacted ? "map-\(number)" : nil
        return try DiffSources.read(path, calling: name, in: check.environment)
    }

    private static let oneInput = UsageError(
        Wording(
            en: "standard input is one map, and `--since` needs another",
            fr: "l'entrée standard est une seule carte, et `--since` en demande une autre"
        )
    )
}
