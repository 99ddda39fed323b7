import DecisionAnalysis
import Diagrams
import Findings
import Graphviz
import Layout

/// What can be drawn of a map.
enum PictureView: String, CaseIterable {
    case org
    case decision
    case influence
    case grid
    case coverage

    func scene(of analysis: MapAnalysis, groups: [FindingGroup], options: PictureOptions) -> Scene {
        switch self {
        case .org: OrgScene(analysis: analysis, groups: groups, options: options).scene()
        case .decision: DecisionScene(analysis: analysis, groups: groups, options: options).scene()
        case .influence: InfluenceScene(analysis: analysis, groups: groups, options: options).scene()
        case .grid: GridScene(analysis: analysis, groups: groups, options: options).scene()
        case .coverage: CoverageScene(analysis: analysis, groups: groups, options: options).scene()
        }
    }

    /// Whether it shows the reporting tree, which can be cut by levels and by pages.
    var hasTree: Bool { self == .org }

    func picture(of scene: Scene) throws(LayoutError) -> Picture {
        switch self {
        case .org: try OrgLayout(engine: GraphvizLayoutEngine()).picture(of: scene)
        case .decision: ColumnLayout.picture(of: scene)
        case .influence: NetworkLayout.picture(of: scene)
        case .grid: GridLayout.picture(of: scene)
        case .coverage: CoverageLayout.picture(of: scene)
        }
    }
}
