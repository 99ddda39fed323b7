import Findings
import StakeholderModel

/// The version of the format that a file is written in.
enum FormatVersion {
    /// The one version there is.
    static let current = "1"

    /// What is wrong with the version of a file; `nil` too when none is written, which its table tells.
    ///
    /// A file of another version is not read further: nobody knows what its keys mean.
    static func problem(in root: Node, key: String) -> LocatedProblem? {
        guard let node = root.value(key), !node.isRefused, !node.isNothing else { return nil }
        guard node.scalar?.text != current else { return nil }
        return LocatedProblem(
            code: .unsupportedVersion,
            message: Wording(
                en: "this version of the format is not known",
                fr: "cette version du format n'est pas connue"
            ),
            range: node.range,
            label: Wording(en: "write '\(key): \(current)'", fr: "écrivez « \(key): \(current) »")
        )
    }
}

extension LocatedProblem {
    static func emptyMap() -> LocatedProblem {
        LocatedProblem(
            code: .emptyFile,
            message: Wording(en: "nothing is written in this file", fr: "rien n'est écrit dans ce fichier"),
            help: Wording(
                en: "a map starts with 'dealmap: 1' and 'account: NAME'",
                fr: "une carte commence par « dealmap: 1 » et « account: NOM »"
            )
        )
    }
}
