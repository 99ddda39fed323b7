import StakeholderModel

/// Words that judge a person instead of telling what they said or did.
///
/// The list is short on purpose: words that are nothing but a judgment wherever they stand in a note about somebody. What
/// else they can mean decides: `nul` is also in "nul doute" and `borné` close to "une borne", so they are left out. Entries
/// are written folded (lower case, without accents); each takes a plural, and a French one its feminine.
enum JudgingWords {
    /// One entry of the list.
    struct Entry: Sendable {
        /// The word, or the words with a space between.
        let word: String
        /// The French feminine, where it differs.
        let feminine: String?

        init(_ word: String, feminine: String? = nil) {
            self.word = word
            self.feminine = feminine
        }

        /// Every form in which it can stand: singular and plural.
        var forms: [String] {
            [word, feminine].compactMap { $0 }.flatMap { form in
                form.hasSuffix("s") || form.hasSuffix("x") ? [form] : [form, form + "s"]
            }
        }
    }

    /// The judging words of a text as the text writes them, in its order, each once.
    ///
    /// - Complexity: linear in the text, times the words of the longest entry.
    static func found(in text: String) -> [String] {
        let written = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let folded = written.map(TextFolding.folded)
        var seen: Set<String> = []
        return folded.indices.compactMap { start in
            for length in (1...longest).reversed() where start + length <= folded.count {
                let stretch = start..<start + length
                let phrase = folded[stretch].joined(separator: " ")
                guard forms.contains(phrase) else { continue }
                return seen.insert(phrase).inserted ? written[stretch].joined(separator: " ") : nil
            }
            return nil
        }
    }

    private static let forms = Set((english + french).flatMap(\.forms))
    private static let longest = forms.map { $0.split(separator: " ").count }.max() ?? 1

    static let english: [Entry] = [
        "arrogant", "bully", "bullies", "clueless", "control freak", "coward", "cowardly", "difficult",
        "dishonest", "dumb", "fool", "hopeless", "hypocrite", "idiot", "idiotic", "imbecile", "incapable",
        "incompetent", "jerk", "know it all", "lazy", "liar", "manipulative", "moron", "narcissist",
        "narcissistic", "obnoxious", "pain in the neck", "paranoid", "pathetic", "spineless", "stubborn",
        "stupid", "unbearable", "useless",
    ]
    .map { Entry($0) }

    static let french: [Entry] =
        [
            "bon a rien", "debile", "difficile", "hypocrite", "imbecile", "incapable", "insupportable",
            "langue de vipere", "mediocre", "paranoiaque", "penible", "stupide", "tete de mule", "toxique",
        ]
        .map { Entry($0) }
        + [
            ("arrogant", "arrogante"), ("caracteriel", "caracterielle"), ("chiant", "chiante"),
            ("con", "conne"), ("idiot", "idiote"), ("incompetent", "incompetente"),
            ("manipulateur", "manipulatrice"), ("mechant", "mechante"), ("menteur", "menteuse"),
            ("odieux", "odieuse"), ("paresseux", "paresseuse"), ("pervers", "perverse"),
            ("pretentieux", "pretentieuse"), ("tetu", "tetue"), ("bonne a rien", "bonnes a rien"),
        ]
        .map { Entry($0, feminine: $1) }
}
