import StakeholderModel

/// The regular expressions of the schema, in what JavaScript, Python and Swift read alike.
///
/// An editor judges with them before the reader does, so none may refuse what the reader takes: where the reader
/// forgives much, a pattern takes more than the reader.
enum SchemaPattern {
    /// Any space; the next line mark is one for the reader, and none for JavaScript.
    private static let space = #"[\s\u0085]"#
    /// What the reader folds away between and around the words of a list.
    private static let separator = #"[\s\u0085_-]"#
    /// One character that is no ASCII. Which of them are letters, and what they fold to, is for the reader to say.
    private static let foreign = #"[^\x00-\x7F]"#

    /// One or more letters, digits, `-` and `_`, of which one is a letter or a digit.
    private static let name = #"[-_]*(?:[0-9A-Za-z]|\#(foreign))(?:[-_0-9A-Za-z]|\#(foreign))*"#

    /// Somebody asked, without an answer.
    private static let unknown = ignoringCase("unknown")

    /// The words of the format that are no identifier.
    private static let reserved = (IdentifierText.reservedWords.sorted() + [unknown]).joined(separator: "|")

    /// A whole identifier.
    static let identifier = "^(?!(?:\(reserved))$)\(name)$"

    /// A reference as it stands in a longer text.
    static let reference = "(?!(?:\(reserved))(?:\(space)|[?]|$))\(name)"

    /// The two ends of a relation.
    static let arrow = "^\(space)*\(name)\(space)*(?:->|→)\(space)*\(name)\(space)*$"

    /// An amount: a number that is not negative, and whatever stands around it.
    static let money = "[^-\u{2212}\u{2013}@0-9]*[0-9][^@?]*"
    /// A number without decimals.
    static let wholeNumber = #"[0-9](?:[0-9.,'’‘ʼ]|\#(space))*"#
    /// A number and a unit.
    static let duration = #"[0-9][^@?]*[^\s0-9@?][^@?]*"#
    /// A text that is more than the marks of a fact.
    static let textFact = "^(?!\(space)*(?:[?]*\(space)*[?]|\(unknown)\(space)*[?])?\(space)*$)"
    /// One of the built-in playbooks, or the path of a file.
    static let playbook = "^(?:\(BuiltInPlaybooks.names.joined(separator: "|")))$|/|[.]ya?ml$"
    /// Yes or no, in both languages.
    static let yesNo = oneOf(["yes", "no", "true", "false", "oui", "non"])
    /// The statement that a section has nothing in it.
    static let nothing = "none"

    /// One of some words in any case.
    static func oneOf(_ words: [String]) -> String { "(?:\(words.map(ignoringCase).joined(separator: "|")))" }

    /// A folded form of a list of words as people may type it; any text with a character that is no ASCII is left to
    /// the reader, who folds accents.
    static func words(_ forms: [String]) -> String {
        let plain = forms.filter { $0.unicodeScalars.allSatisfy(\.isASCII) }.map { form in
            form.split(separator: " ").map { ignoringCase(String($0)) }.joined(separator: separator + "*")
        }
        return "(?:\(separator)*(?:\(plain.joined(separator: "|")))\(separator)*|[^@]*\(foreign)[^@]*)"
    }

    /// A value without any mark, with spaces around it.
    static func plain(_ value: String) -> String { "^\(space)*(?:\(value))\(space)*$" }

    /// A value that may be assumed, or `unknown`.
    static func assumable(_ value: String) -> String { "^\(space)*\(state(value))\(space)*$" }

    /// A short fact: a value that may be assumed and may have a source.
    static func fact(_ value: String) -> String {
        "^\(space)*\(state(value))(?:\(space)+@\(space)*\(name))?\(space)*$"
    }

    private static func state(_ value: String) -> String {
        "(?:(?:\(value))(?:\(space)*[?])?|\(unknown))"
    }

    private static func ignoringCase(_ text: String) -> String { text.map(anyCase).joined() }

    private static func anyCase(_ character: Character) -> String {
        if character.isLetter { return "[\(character.uppercased())\(character.lowercased())]" }
        return character.isNumber || character == "_" ? String(character) : "[\(character)]"
    }
}
