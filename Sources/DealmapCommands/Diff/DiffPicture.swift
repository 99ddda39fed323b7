import DecisionAnalysis
import Diagrams
import Layout
import Reports
import StakeholderModel

/// Draws what changed: the new picture, with what is new, gone and changed marked.
struct DiffPicture {
    let view: PictureView
    let theme: Theme
    let scale: Double
    let isRedacted: Bool

    func bytes(
        of report: DiffReport,
        as format: PictureTarget.Format,
        in language: Language
    ) throws(UsageError) -> [UInt8] {
        let scene = self.scene(of: report, in: language)
        guard format != .dot else { return Array(DOTWriter.write(scene).utf8) }
        let picture: Picture
        do throws(LayoutError) {
            picture = try view.picture(of: scene)
        } catch {
            throw UsageError(
                Wording(en: "these maps cannot be drawn", fr: "ces cartes ne peuvent pas être dessinées"),
                help: .verbatim(error.description)
            )
        }
        return try PictureBytes(picture: picture, theme: theme, scale: scale)
            .bytes(format, date: report.after.analysis.referenceDate)
    }

    private func scene(of report: DiffReport, in language: Language) -> Scene {
        let options = PictureOptions(language: language, isRedacted: isRedacted)
        let after = view.scene(of: report.after.analysis, groups: report.after.groups, options: options)
        let before = view.scene(of: report.before.analysis, groups: report.before.groups, options: options)
        let earlier = before.withSteps(
            of: report.before.analysis,
            calledAsIn: report.after.analysis,
            isRedacted: isRedacted
        )
        let days = (report.before.analysis.referenceDate, report.after.analysis.referenceDate)
        return after.marked(since: earlier, days: days, in: language)
    }
}
