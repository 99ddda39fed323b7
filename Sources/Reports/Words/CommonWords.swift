import Findings
import StakeholderModel

/// Small words that several reports need.
enum CommonWords {
    /// French sets a no-break space before a colon.
    static let colon = Wording(en: ":", fr: "\u{00A0}:")
    static let help = Wording(en: "help", fr: "aide")
    static let us = Wording(en: "us", fr: "nous")

    /// A number with what it counts. French counts 0 and 1 in the singular, English only 1.
    static func count(_ number: Int, one: Wording, several: Wording) -> Wording {
        Wording(
            en: "\(number) " + (number == 1 ? one.en : several.en),
            fr: "\(number) " + (abs(number) < 2 ? one.fr : several.fr)
        )
    }
}

extension Diagnostic.Severity {
    /// The word that starts a message.
    var label: Wording {
        switch self {
        case .error: Wording(en: "error", fr: "erreur")
        case .warning: Wording(en: "warning", fr: "avertissement")
        }
    }
}

extension Wording {
    /// One text after the other.
    static func + (left: Wording, right: Wording) -> Wording {
        Wording(en: left.en + right.en, fr: left.fr + right.fr)
    }

    /// The same with a capital at the start, for a sentence of its own.
    var capitalized: Wording {
        map { text in
            guard let first = text.first else { return text }
            return first.uppercased() + text.dropFirst()
        }
    }
}
