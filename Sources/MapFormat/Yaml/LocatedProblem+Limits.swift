import Findings
import StakeholderModel

/// The limits of a file that nobody vouches for.
extension LocatedProblem {
    static func tooDeep(at range: Range<Int>, limit: Int) -> LocatedProblem {
        LocatedProblem(
            code: .tooDeep,
            message: Wording(
                en: "this is nested more than \(limit) levels deep",
                fr: "l'imbrication dépasse \(limit) niveaux"
            ),
            range: range,
            help: Wording(
                en: "close the brackets above, or write it with fewer levels",
                fr: "fermez les parenthèses du dessus, ou écrivez-le avec moins de niveaux"
            )
        )
    }

    static func tooManyNodes(limit: Int) -> LocatedProblem {
        LocatedProblem(
            code: .tooManyValues,
            message: Wording(
                en: "the file has more than \(limit) keys and values, the most that is read",
                fr: "le fichier a plus de \(limit) clés et valeurs, le maximum lu"
            )
        )
    }

    static func valueTooLong(at range: Range<Int>, limit: Int) -> LocatedProblem {
        LocatedProblem(
            code: .valueTooLong,
            message: Wording(
                en: "this value is longer than \(limit) bytes, the most that is read",
                fr: "cette valeur dépasse \(limit) octets, le maximum lu"
            ),
            range: range
        )
    }

    static func keyTooLong(at range: Range<Int>, limit: Int) -> LocatedProblem {
        LocatedProblem(
            code: .keyTooLong,
            message: Wording(
                en: "this key is longer than \(limit) bytes, the most that is read",
                fr: "cette clé dépasse \(limit) octets, le maximum lu"
            ),
            range: range,
            help: Wording(
                en: "write a short key, and the text behind its ':'",
                fr: "écrivez une clé courte, et le texte après son « : »"
            )
        )
    }
}
