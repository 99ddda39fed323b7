import Findings

/// What a part of a text is, and with it how it looks on a terminal with colours.
enum Tone: Sendable, Hashable {
    case plain
    case strong
    case faint
    case accent
    case good
    case warning
    case critical
}

/// Whether and how colours are written. Every text reads as well without.
public struct TextStyle: Sendable, Hashable {
    /// Whether the text goes to a terminal that shows colours.
    public let isColored: Bool

    /// A style with or without colours.
    public init(isColored: Bool) { self.isColored = isColored }

    /// No colours.
    public static let plain = TextStyle(isColored: false)

    /// A text with the escape sequences of its tone, if any.
    func apply(_ tone: Tone, to text: String) -> String {
        guard isColored, !text.isEmpty, let code = tone.code else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}

extension Tone {
    /// The numbers of ANSI's "select graphic rendition".
    fileprivate var code: String? {
        switch self {
        case .plain: nil
        case .strong: "1"
        case .faint: "2"
        case .accent: "1;36"
        case .good: "1;32"
        case .warning: "1;33"
        case .critical: "1;31"
        }
    }

    /// The tone of a severity.
    init(_ severity: Severity) {
        switch severity {
        case .note: self = .accent
        case .warning: self = .warning
        case .critical: self = .critical
        }
    }
}
