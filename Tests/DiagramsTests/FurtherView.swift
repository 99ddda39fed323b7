import DecisionAnalysis
import Diagrams
import Findings
import StakeholderModel

/// The views that need no layout engine, each from a map to its picture.
enum FurtherView: String, CaseIterable {
    case influence
    case grid
    case coverage

    func picture(of map: AccountMap, _ options: PictureOptions) throws -> Picture {
        let (analysis, groups) = try Chart.analysed(map, options)
        return picture(of: scene(analysis, groups, options))
    }

    /// The picture of what changed.
    func picture(from old: AccountMap, to new: AccountMap) throws -> Picture {
        let pair = MapPair(old, new)
        let options = PictureOptions(language: .english)
        let (before, oldGroups) = try Chart.analysed(pair.before, options)
        let (after, newGroups) = try Chart.analysed(pair.after, options)
        let days = (before.referenceDate, after.referenceDate)
        let marked = scene(after, newGroups, options)
            .marked(since: scene(before, oldGroups, options), days: days, in: .english)
        return picture(of: marked)
    }

    private func scene(_ analysis: MapAnalysis, _ groups: [FindingGroup], _ options: PictureOptions) -> Scene
    {
        switch self {
        case .influence: InfluenceScene(analysis: analysis, groups: groups, options: options).scene()
        case .grid: GridScene(analysis: analysis, groups: groups, options: options).scene()
        case .coverage: CoverageScene(analysis: analysis, groups: groups, options: options).scene()
        }
    }

    private func picture(of scene: Scene) -> Picture {
        switch self {
        case .influence: NetworkLayout.picture(of: scene)
        case .grid: GridLayout.picture(of: scene)
        case .coverage: CoverageLayout.picture(of: scene)
        }
    }
}
