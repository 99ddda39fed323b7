import StakeholderModel

/// Why a file was not written. Nothing was changed then.
enum WriteFailure: Error, Hashable {
    /// There is a file already.
    case exists
    /// Somebody changed the file since it was read.
    case changed
    /// A folder, a pipe or a device stands there.
    case notRegular
    /// The system's own number for any other reason.
    case system(Int32)

    /// What people read.
    func usageError(calling name: String) -> UsageError {
        let quoted = Wording.quoted(name)
        switch self {
        case .exists:
            return UsageError(
                Wording(en: "\(quoted.en) exists already", fr: "\(quoted.fr) existe déjà"),
                help: Wording(en: "`--force` replaces it", fr: "`--force` le remplace")
            )
        case .changed:
            return UsageError(
                Wording(
                    en: "\(quoted.en) was changed by somebody else meanwhile; nothing was written",
                    fr: "\(quoted.fr) a été modifié entre-temps par quelqu'un d'autre ; rien n'a été écrit"
                ),
                help: Wording(en: "try again", fr: "recommencez")
            )
        case .notRegular:
            return UsageError(
                Wording(
                    en: "\(quoted.en) is not a regular file, and nothing was written",
                    fr: "\(quoted.fr) n'est pas un fichier ordinaire, et rien n'a été écrit"
                )
            )
        case .system(let number): return WriteFailure.system(number, quoted)
        }
    }

    private static func system(_ number: Int32, _ name: Wording) -> UsageError {
        let reason = InputFailure.reasonNotWritten(number)
        return UsageError(
            Wording(
                en: "\(name.en) cannot be written: \(reason.en)",
                fr: "\(name.fr) ne peut pas être écrit : \(reason.fr)"
            )
        )
    }
}
