import Findings
import StakeholderModel

/// Something that was named and cannot be read: a file, a folder, standard input.
struct Refusal: Hashable {
    /// What messages call it.
    let name: String
    let code: DiagnosticCode
    let message: Wording
    var help: Wording?

    /// As an error of a text of which nothing is known.
    var diagnostic: Diagnostic { Diagnostic(code: code, message: message, range: nil, help: help) }
}

extension Refusal {
    /// A file or folder that the system does not give.
    init(_ name: String, _ failure: InputFailure) {
        let quoted = Wording.quoted(name)
        self.init(
            name: name,
            code: failure.code,
            message: Wording(
                en: "\(quoted.en) cannot be read: \(failure.reason.en)",
                fr: "\(quoted.fr) ne peut pas être lu : \(failure.reason.fr)"
            )
        )
    }

    /// A folder without anything to check.
    static func folderWithoutMap(_ folder: String) -> Refusal {
        let quoted = Wording.quoted(folder)
        return Refusal(
            name: folder,
            code: .folderWithoutMap,
            message: Wording(
                en: "the folder \(quoted.en) has no map",
                fr: "le dossier \(quoted.fr) ne contient aucune carte"
            ),
            help: Wording(
                en: "a map is a .yaml or .yml file whose first key is 'dealmap'",
                fr: "une carte est un fichier .yaml ou .yml dont la première clé est « dealmap »"
            )
        )
    }
}

extension UsageError {
    /// What cannot be read, where nothing else is done.
    init(_ refusal: Refusal) { self.init(refusal.message, help: refusal.help) }
}

extension InputFailure {
    /// The kind of mistake that it is for a document.
    var code: DiagnosticCode {
        switch self {
        case .missing: .fileMissing
        case .notPermitted: .fileNotPermitted
        case .isFolder: .fileIsFolder
        case .notRegular: .fileNotRegular
        case .tooLarge: .fileTooLarge
        case .system: .fileUnreadable
        }
    }
}
