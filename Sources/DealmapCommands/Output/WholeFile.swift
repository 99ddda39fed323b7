import StakeholderModel
#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes files whole or not at all.
enum WholeFile {
    /// Writes beside the file first and then takes its place.
    ///
    /// - Parameters:
    ///   - text: the whole content.
    ///   - path: where, as the file system takes it.
    ///   - name: what messages call it.
    static func write(_ text: String, to path: String, calling name: String) throws(UsageError) {
        do {
            try Data(text.utf8).write(to: URL(filePath: path).resolvingSymlinksInPath(), options: .atomic)
        } catch {
            let quoted = Wording.quoted(name)
            throw UsageError(
                Wording(
                    en: "\(quoted.en) cannot be written",
                    fr: "\(quoted.fr) ne peut pas être écrit"
                ),
                help: Wording(
                    en: "does its folder exist, and may you write there?",
                    fr: "son dossier existe-t-il, et avez-vous le droit d'y écrire ?"
                )
            )
        }
    }
}
