import Findings
import StakeholderModel

/// Why a line of standard input holds no map.
enum InputLineProblem: Error, Hashable {
    /// It is not an object with a path and a text.
    case noMap
    case tooLong
    /// Standard input cannot be read on.
    case unreadable(InputFailure)

    /// What people read.
    ///
    /// - Parameter name: what messages call the line.
    func refusal(calling name: String) -> Refusal {
        switch self {
        case .unreadable(let failure): return Refusal(name, failure)
        case .tooLong: return Refusal(name, InputFailure.tooLarge)
        case .noMap: return InputLineProblem.noMap(Wording.quoted(name), name)
        }
    }

    private static func noMap(_ quoted: Wording, _ name: String) -> Refusal {
        Refusal(
            name: name,
            code: .lineWithoutMap,
            message: Wording(
                en: "\(quoted.en) is not a map as JSON",
                fr: "\(quoted.fr) n'est pas une carte en JSON"
            ),
            help: Wording(
                en: #"each line holds one map: {"path": "deals/acme.yaml", "text": "dealmap: 1\n…"}"#,
                fr: #"chaque ligne contient une carte : {"path": "deals/acme.yaml", "text": "dealmap: 1\n…"}"#
            )
        )
    }
}
