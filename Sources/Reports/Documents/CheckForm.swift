public import Findings
public import StakeholderModel

/// A form in which `check` tells of several maps, as one text.
///
/// Whatever the form, one document tells of everything: also of maps that cannot be used, and of files that cannot
/// be read.
public protocol CheckForm {
    /// Adds a map that was checked.
    mutating func add(_ report: MapReport, language: Language) throws

    /// Adds a map that cannot be used and is not analysed.
    ///
    /// - Parameters:
    ///   - map: the file of the map.
    ///   - diagnostics: what is wrong.
    ///   - source: the text that has the errors: the map itself, or the playbook it asks for.
    ///   - language: the language of the texts.
    ///   - brokenConfiguration: the file of the configuration that cannot be used, if that is why. Its errors are
    ///     told with the first map that it governs, and with no other.
    mutating func add(
        unusable map: SourceText,
        diagnostics: [Diagnostic],
        of source: SourceText,
        language: Language,
        brokenConfiguration: String?
    ) throws

    /// Adds something that was named and cannot be read: a file, a folder, standard input.
    ///
    /// - Parameters:
    ///   - name: what messages call it.
    ///   - diagnostic: why.
    ///   - language: the language of the text.
    mutating func add(unreadable name: String, _ diagnostic: Diagnostic, language: Language) throws

    /// The whole, as text.
    ///
    /// - Parameter exitCode: the number with which the command is about to end.
    func text(exitCode: Int32) throws -> String
}
