import DecisionAnalysis
import Diagrams
import Findings
import Layout
import StakeholderModel

extension Chart {
    /// Two maps and the picture of what changed, as the command makes it.
    struct Comparison {
        /// The views that are compared.
        enum View: String, CaseIterable {
            case org
            case decision
        }

        let pair: MapPair
        let language: Language

        init(_ old: AccountMap, _ new: AccountMap, language: Language) {
            pair = MapPair(old, new)
            self.language = language
        }

        func scene(_ view: View) throws -> Scene {
            let options = PictureOptions(language: language)
            let (before, oldGroups) = try Chart.analysed(pair.before, options)
            let (after, newGroups) = try Chart.analysed(pair.after, options)
            let earlier = scene(view, before, oldGroups, options)
                .withSteps(of: before, calledAsIn: after, isRedacted: false)
            return scene(view, after, newGroups, options)
                .marked(since: earlier, days: (before.referenceDate, after.referenceDate), in: language)
        }

        func picture(_ view: View) throws -> Picture {
            let scene = try scene(view)
            return switch view {
            case .org: try OrgLayout(engine: RowLayoutEngine()).picture(of: scene)
            case .decision: ColumnLayout.picture(of: scene)
            }
        }

        private func scene(
            _ view: View,
            _ analysis: MapAnalysis,
            _ groups: [FindingGroup],
            _ options: PictureOptions
        ) -> Scene {
            switch view {
            case .org: OrgScene(analysis: analysis, groups: groups, options: options).scene()
            case .decision: DecisionScene(analysis: analysis, groups: groups, options: options).scene()
            }
        }
    }
}
