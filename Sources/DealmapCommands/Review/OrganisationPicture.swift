import Diagrams
import Graphviz
import Layout
import Reports
import StakeholderModel

/// The org view as a review shows it.
enum OrganisationPicture {
    /// The picture without its list of findings; `nil` when it is too large to be laid out.
    static func picture(of report: MapReport, in language: Language) -> Picture? {
        let options = PictureOptions(language: language, isRedacted: report.redaction != nil)
        let scene = OrgScene(analysis: report.analysis, groups: report.groups, options: options).scene()
        return try? OrgLayout(engine: GraphvizLayoutEngine()).picture(of: scene.withoutFindingList())
    }
}
