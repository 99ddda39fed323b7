import StakeholderModel

extension UsageError {
    /// The ending of a path says what is written there, and this one does not.
    ///
    /// - Parameter help: which endings do.
    static func unknownEnding(of path: String, help: Wording) -> UsageError {
        let quoted = Wording.quoted(path)
        return UsageError(
            Wording(
                en: "the ending of \(quoted.en) does not say what to write",
                fr: "la terminaison de \(quoted.fr) ne dit pas quoi écrire"
            ),
            help: help
        )
    }
}
