import ArgumentParser
import StakeholderModel

/// What the pages of a folder are written as.
enum PageFormat: String, ExpressibleByArgument, CaseIterable {
    case svg
    case png
    case pdf

    var picture: PictureTarget.Format {
        switch self {
        case .svg: .svg
        case .png: .png
        case .pdf: .pdf
        }
    }

    /// Whether files of this kind lead to each other: pixels do not.
    var hasLinks: Bool { self != .png }
}

/// Where pictures go that are drawn page by page: a folder.
struct PageTarget: Hashable {
    /// The folder, as it was named.
    let folder: String
    let format: PageFormat

    /// Reads the option. Standard output is no folder, and neither is what ends as a picture does.
    init(_ output: String, format: PageFormat) throws(UsageError) {
        guard output != "-", !output.isEmpty else { throw PageTarget.noFolder }
        guard (try? PictureTarget(output)) == nil else { throw PageTarget.isPicture(output) }
        folder = output
        self.format = format
    }

    private static var noFolder: UsageError {
        UsageError(
            Wording(
                en: "`--page` writes several pictures, and needs a folder for them",
                fr: "`--page` écrit plusieurs images, et il lui faut un dossier"
            ),
            help: Wording(en: "name it with `-o`", fr: "nommez-le avec `-o`")
        )
    }

    private static func isPicture(_ output: String) -> UsageError {
        let quoted = Wording.quoted(output)
        return UsageError(
            Wording(
                en: "\(quoted.en) is the name of one picture, and `--page` writes a folder of them",
                fr: "\(quoted.fr) est le nom d'une image, et `--page` en écrit un dossier"
            ),
            help: Wording(
                en: "name a folder with `-o`; `--format` says what the pictures are",
                fr: "nommez un dossier avec `-o` ; `--format` dit ce que sont les images"
            )
        )
    }
}
