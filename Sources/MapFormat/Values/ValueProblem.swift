import Findings
import StakeholderModel

/// What is wrong with the text of one value, before anybody knows where in the file it stands.
///
/// The reader joins it with the place of the value to a diagnostic.
struct ValueProblem: Error, Hashable {
    /// The kind of problem.
    var code: DiagnosticCode
    /// What is wrong, in one sentence.
    var message: Wording
    /// What stands beside the marked text.
    var label: Wording? = nil
    /// What to write instead.
    var help: Wording? = nil
    /// The same where no mark can stand behind the value; `nil` when it speaks of none.
    var plainHelp: Wording? = nil
    /// The part of the text that is wrong; the whole text when `nil`.
    var range: Range<String.Index>? = nil
}
