import StakeholderModel

extension Diagnostic {
    /// The same without any word of the text: its kind, how bad it is, and where.
    public var redacted: Diagnostic {
        let kind = Wording.quoted(code.rawValue)
        return Diagnostic(
            code: code,
            severity: severity,
            message: Wording(
                en: "the text has a mistake of the kind \(kind.en)",
                fr: "le texte contient une erreur du genre \(kind.fr)"
            ),
            range: range,
            notes: notes.map {
                Note(Wording(en: "this belongs to it", fr: "ceci s'y rapporte"), at: $0.range)
            },
            help: Wording(
                en: "without '--redact', the message says what to write instead",
                fr: "sans « --redact », le message dit quoi écrire à la place"
            )
        )
    }
}
