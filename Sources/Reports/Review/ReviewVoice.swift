import Findings
import StakeholderModel

/// Says words of a review in its language, as one line in which nothing turns the text around.
struct ReviewVoice: Sendable {
    let language: Language

    func say(_ wording: Wording) -> String { Printable.text(wording.text(in: language)) }

    /// A text that somebody wrote.
    func written(_ text: String) -> String { Printable.text(text) }

    /// Several short texts behind each other.
    func joined(_ wordings: [Wording]) -> String { wordings.map(say).joined(separator: " · ") }
}

/// A word with the code by which a page gives it a colour and a sign.
struct ReviewMark: Sendable {
    let code: String
    let label: String
}
