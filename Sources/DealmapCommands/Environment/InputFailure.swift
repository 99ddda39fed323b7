public import StakeholderModel

/// Why something could not be read.
public enum InputFailure: Error, Sendable, Hashable {
    case missing
    case notPermitted
    /// A folder where a file was meant.
    case isFolder
    /// A pipe, a device or a socket: reading it might never end.
    case notRegular
    case tooLarge
    /// The system's own number for any other reason.
    case system(Int32)

    /// What people read after the name of the file.
    public var reason: Wording {
        switch self {
        case .missing: Wording(en: "there is no such file or folder", fr: "ni fichier ni dossier de ce nom")
        case .notPermitted:
            Wording(en: "there is no permission to read it", fr: "le droit de lecture manque")
        case .isFolder: Wording(en: "it is a folder", fr: "c'est un dossier")
        case .notRegular:
            Wording(
                en: "it is not a regular file (for a pipe, write '-' and send it to standard input)",
                fr:
                    "ce n'est pas un fichier ordinaire (pour un tube, écrivez « - » et passez-le à l'entrée standard)"
            )
        case .tooLarge: Wording(en: "it is too large for a map", fr: "trop gros pour une carte")
        case .system(let number):
            Wording(en: "the system says error \(number)", fr: "le système répond l'erreur \(number)")
        }
    }
}
