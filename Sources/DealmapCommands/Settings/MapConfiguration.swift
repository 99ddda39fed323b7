import Findings
import MapFormat
import StakeholderModel

/// What governs a map besides what it says itself: the one place where the settings of a team are resolved.
struct MapConfiguration {
    /// What messages call the file; `nil` without one.
    let name: String?
    let outcome: Outcome
    /// The language that the file asks for, even when it has errors.
    var language: Language?
    /// What is strange in the file, though it can be used.
    var warnings: [Diagnostic] = []
    /// The text of the file.
    var source = SourceText(name: "", text: "")

    enum Outcome {
        /// What holds, with the playbook of maps that name none.
        case usable(Configuration, Playbook?)
        /// The file, or the playbook it names, cannot be used: the errors are of the text.
        case unusable(SourceText, [Diagnostic])
    }

    /// What holds where nobody configured anything.
    static let standard = MapConfiguration(name: nil, outcome: .usable(.standard, nil))
}
