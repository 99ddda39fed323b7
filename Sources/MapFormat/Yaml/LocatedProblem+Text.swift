import Findings
import StakeholderModel

/// What can be wrong with the raw text.
extension LocatedProblem {
    static func textTooLarge(limit: Int) -> LocatedProblem {
        let megabytes = limit / (1024 * 1024)
        return LocatedProblem(
            code: .textTooLarge,
            message: Wording(
                en: "the file is larger than \(megabytes) MB, the most that is read",
                fr: "le fichier dépasse \(megabytes) Mo, la taille maximale lue"
            )
        )
    }

    static func controlCharacter(_ scalar: Unicode.Scalar, at range: Range<Int>) -> LocatedProblem {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return LocatedProblem(
            code: .controlCharacter,
            message: Wording(
                en: "the invisible character \(number) has no place in a text file",
                fr: "le caractère invisible \(number) n'a pas sa place dans un fichier texte"
            ),
            range: range,
            label: Wording(en: "delete it", fr: "à supprimer")
        )
    }

    static func notUTF8(at range: Range<Int>) -> LocatedProblem {
        LocatedProblem(
            code: .notUTF8,
            message: Wording(
                en: "this character is not saved as UTF-8",
                fr: "ce caractère n'est pas enregistré en UTF-8"
            ),
            range: range,
            help: Wording(
                en: "save the file as UTF-8 in your editor",
                fr: "enregistrez le fichier en UTF-8 dans votre éditeur"
            )
        )
    }

    /// - Parameter encoding: `UTF-16` or `UTF-32`.
    static func savedAs(_ encoding: String) -> LocatedProblem {
        LocatedProblem(
            code: .notUTF8,
            message: Wording(
                en: "the file is saved as \(encoding)",
                fr: "le fichier est enregistré en \(encoding)"
            ),
            help: Wording(
                en: "save the file as UTF-8 in your editor",
                fr: "enregistrez le fichier en UTF-8 dans votre éditeur"
            )
        )
    }
}
