import Diagrams
import StakeholderModel

/// The views that need no layout engine, each from a map to its picture.
enum FurtherView: String, CaseIterable {
    case influence
    case grid
    case coverage

    func picture(of map: AccountMap, _ options: PictureOptions) throws -> Picture {
        let (analysis, groups) = try Chart.analysed(map, options)
        return switch self {
        case .influence:
            NetworkLayout.picture(
                of: InfluenceScene(analysis: analysis, groups: groups, options: options).scene()
            )
        case .grid:
            GridLayout.picture(of: GridScene(analysis: analysis, groups: groups, options: options).scene())
        case .coverage:
            CoverageLayout.picture(
                of: CoverageScene(analysis: analysis, groups: groups, options: options).scene()
            )
        }
    }
}
