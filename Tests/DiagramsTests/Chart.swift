import DecisionAnalysis
import Diagrams
import Findings
import Layout
import MapFormat
import StakeholderModel

/// From a map to its picture, as the command does it.
enum Chart {
    /// Why there is no chart of a map.
    struct Missing: Error {
        let what: String
    }

    static func scene(of map: AccountMap, _ options: PictureOptions) throws -> Scene {
        let (analysis, groups) = try analysed(map, options)
        return OrgScene(analysis: analysis, groups: groups, options: options).scene()
    }

    /// The pages of a map.
    static func pages(
        of map: AccountMap,
        _ options: PictureOptions,
        ending: String = "svg",
        hasLinks: Bool = true
    ) throws -> OrgPages {
        let (analysis, groups) = try analysed(map, options)
        return OrgPages(
            analysis: analysis,
            groups: groups,
            options: options,
            ending: ending,
            hasLinks: hasLinks
        )
    }

    /// The decision view of a map.
    static func decision(of map: AccountMap, _ options: PictureOptions) throws -> Picture {
        let (analysis, groups) = try analysed(map, options)
        let scene = DecisionScene(analysis: analysis, groups: groups, options: options).scene()
        return ColumnLayout.picture(of: scene)
    }

    static func analysed(_ map: AccountMap, _ options: PictureOptions) throws -> (
        MapAnalysis, [FindingGroup]
    ) {
        let shown = options.isRedacted ? map.redacted(in: options.language) : map
        guard let playbook = BuiltInPlaybooks.playbook(named: shown.playbook ?? "b2b") else {
            throw Missing(what: "the playbook")
        }
        guard let date = shown.asOf ?? CalendarDate(year: 2025, month: 6, day: 1) else {
            throw Missing(what: "the date")
        }
        let analysis = MapAnalysis(map: shown, playbook: playbook, referenceDate: date)
        return (analysis, RuleBook.groups(of: RuleBook.findings(in: analysis), in: analysis))
    }

    static func picture(
        of map: AccountMap,
        _ options: PictureOptions = PictureOptions(language: .english),
        engine: any LayoutEngine = RowLayoutEngine()
    ) throws -> Picture {
        try OrgLayout(engine: engine).picture(of: scene(of: map, options))
    }
}
