public import DecisionAnalysis
public import Findings
import StakeholderModel

/// Makes the scene of the org view: the reporting tree, units, what stands beside it, and what binds it all.
public struct OrgScene {
    private let analysis: MapAnalysis
    private let groups: [FindingGroup]
    private let options: PictureOptions

    /// - Parameters:
    ///   - analysis: the analysed map; a redacted picture takes the analysis of a redacted map.
    ///   - groups: the finding groups, in order.
    ///   - options: what a person chose.
    public init(analysis: MapAnalysis, groups: [FindingGroup], options: PictureOptions) {
        self.analysis = analysis
        self.groups = groups
        self.options = options
    }

    /// The scene: measured, not yet placed. Linear in the size of the map.
    public func scene() -> Scene {
        let content = OrgContent(analysis: analysis, groups: groups, options: options)
        let language = options.language
        if let part = options.depth.flatMap(content.part) {
            return content.scene(of: part).withLegend(in: language)
        }
        let scene = content.scene(of: content.whole)
        let focus = options.focus.flatMap { focusName($0, content.names) }
        return (focus.map { scene.focused(on: $0) } ?? scene).withLegend(in: language)
    }

    private func focusName(_ reference: ObjectReference, _ names: CardNames) -> String? {
        switch reference {
        case .person(let identifier): names.person(identifier)
        case .provider(let identifier): names.provider(identifier)
        case .budget(let identifier): names.budget(identifier)
        case .teamMember, .offer, .gate, .logEntry: nil
        }
    }
}
