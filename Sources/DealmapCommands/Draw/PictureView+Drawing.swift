import Diagrams
import Layout
import StakeholderModel

extension PictureView {
    /// The picture of a scene, or why there is none, for people.
    func drawn(_ scene: Scene) throws(UsageError) -> Picture {
        do throws(LayoutError) {
            return try picture(of: scene)
        } catch {
            if hasTree, case .tooLarge(let people, _) = error { throw tooLarge(people) }
            throw UsageError(
                Wording(en: "this map cannot be drawn", fr: "cette carte ne peut pas être dessinée"),
                help: help(error.description)
            )
        }
    }

    private func tooLarge(_ people: Int) -> UsageError {
        let count = Wording.number(people)
        return UsageError(
            Wording(
                en: "this picture would hold \(count.en) people",
                fr: "cette image contiendrait \(count.fr) personnes"
            ),
            help: Wording(
                en: """
                    `--page` makes one picture for each part, `--depth 3` the upper levels, \
                    `--focus ID` what is around somebody
                    """,
                fr: """
                    `--page` fait une image par partie, `--depth 3` les premiers niveaux, \
                    `--focus ID` l'entourage de quelqu'un
                    """
            )
        )
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
