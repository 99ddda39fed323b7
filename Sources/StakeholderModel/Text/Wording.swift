/// A sentence or a label in every language that Dealmap speaks.
///
/// There is no default: leaving a language out does not compile.
public struct Wording: Sendable, Hashable {
    /// The English text.
    public let en: String
    /// The French text.
    public let fr: String

    /// A text in both languages.
    public init(en: String, fr: String) {
        self.en = en
        self.fr = fr
    }

    /// The text in one language, with the no-break spaces that French typography asks for.
    public func text(in language: Language) -> String {
        switch language {
        case .english: en
        case .french: FrenchTypography.spaced(fr)
        }
    }

    /// The same text in every language: a name, a code, a number.
    public static func verbatim(_ text: String) -> Wording { Wording(en: text, fr: text) }

    /// Both languages changed by one function, for instance to join parts.
    public func map(_ transform: (String) -> String) -> Wording {
        Wording(en: transform(en), fr: transform(fr))
    }
}
