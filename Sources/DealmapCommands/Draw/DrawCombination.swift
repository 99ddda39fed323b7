import StakeholderModel

/// Which options of `draw` go together.
struct DrawCombination {
    let view: PictureView
    let depth: Int?
    let isPaged: Bool
    let format: PageFormat?
    let isWatching: Bool
    /// What is drawn, and where it goes, as it was named.
    let path: String
    let output: String

    func check() throws(UsageError) {
        if let depth, depth < 1 { throw DrawCombination.noLevel(depth) }
        if depth != nil, !view.hasTree { throw DrawCombination.noTree("--depth", view) }
        if isPaged, !view.hasTree { throw DrawCombination.noTree("--page", view) }
        if format != nil, !isPaged { throw DrawCombination.formatOfOne }
        guard isWatching else { return }
        if path == "-" { throw DrawCombination.nothingToWatch }
        if output == "-", !isPaged { throw DrawCombination.nowhereToDraw }
    }

    private static func noLevel(_ depth: Int) -> UsageError {
        UsageError(
            Wording(
                en: "`--depth` is at least 1, and \(depth) levels are nothing to draw",
                fr: "`--depth` vaut au moins 1 : à \(depth), il n'y a rien à dessiner"
            )
        )
    }

    private static func noTree(_ option: String, _ view: PictureView) -> UsageError {
        let name = Wording.quoted(view.rawValue)
        return UsageError(
            Wording(
                en: "`\(option)` follows the reporting tree, which the view \(name.en) does not have",
                fr: "`\(option)` suit l'organigramme, que la vue \(name.fr) n'a pas"
            ),
            help: Wording(
                en: "leave `--view` out; `--focus` draws a part of any view",
                fr: "retirez `--view` ; `--focus` dessine une partie de n'importe quelle vue"
            )
        )
    }

    private static var formatOfOne: UsageError {
        UsageError(
            Wording(
                en: "`--format` is for `--page`; of one picture the ending of `-o` says what it is",
                fr:
                    "`--format` va avec `--page` ; pour une seule image, la terminaison de `-o` dit ce que c'est"
            )
        )
    }

    private static var nothingToWatch: UsageError {
        UsageError(
            Wording(
                en: "`--watch` needs a file: standard input does not change",
                fr: "il faut un fichier à `--watch` : l'entrée standard ne change pas"
            )
        )
    }

    private static var nowhereToDraw: UsageError {
        UsageError(
            Wording(
                en: "`--watch` draws again and again, and needs a file for that",
                fr: "`--watch` redessine à chaque changement, et il lui faut un fichier pour cela"
            ),
            help: Wording(en: "name it with `-o`", fr: "nommez-le avec `-o`")
        )
    }
}
