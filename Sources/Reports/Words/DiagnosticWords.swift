import StakeholderModel

/// The words around what is wrong with a file.
enum DiagnosticWords {
    /// Said of a map with errors, or whose playbook has some.
    static let notChecked = Wording(
        en: "This map was not checked: it has to be mended first.",
        fr: "Cette carte n'a pas été vérifiée : il faut d'abord la corriger."
    )
}
