import Diagrams
import Layout
import StakeholderModel

extension PictureView {
    /// The picture of a scene, or why there is none, for people.
    func drawn(_ scene: Scene) throws(UsageError) -> Picture {
        do throws(LayoutError) {
            return try picture(of: scene)
        } catch {
            throw UsageError(
                Wording(en: "this map cannot be drawn", fr: "cette carte ne peut pas être dessinée"),
                help: help(error.description)
            )
        }
    }

    private func help(_ reason: String) -> Wording {
        guard hasTree else {
            return Wording(
                en: "\(reason); `--focus` draws a part of it",
                fr: "\(reason) ; `--focus` en dessine une partie"
            )
        }
        return Wording(
            en:
                "\(reason); `--page` draws it page by page, `--depth` its upper levels, `--focus` a part of it",
            fr:
                "\(reason) ; `--page` la dessine page par page, `--depth` ses premiers niveaux, `--focus` une partie"
        )
    }
}
