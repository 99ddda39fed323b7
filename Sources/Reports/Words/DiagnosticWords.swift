import StakeholderModel

/// The words around what is wrong with a file.
enum DiagnosticWords {
    /// Said of a map with errors, or whose playbook or configuration has some.
    ///
    /// - Parameter configuration: the file of the configuration that has to be mended, if that is why.
    static func notChecked(_ configuration: String?) -> Wording {
        guard let configuration else {
            return Wording(
                en: "This map was not checked: it has to be mended first.",
                fr: "Cette carte n'a pas été vérifiée : il faut d'abord la corriger."
            )
        }
        let quoted = Wording.quoted(configuration)
        return Wording(
            en: "This map was not checked: its configuration \(quoted.en) has to be mended first.",
            fr: "Cette carte n'a pas été vérifiée : il faut d'abord corriger sa configuration \(quoted.fr)."
        )
    }
}
