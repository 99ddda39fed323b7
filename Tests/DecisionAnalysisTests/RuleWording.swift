import DecisionAnalysis
import StakeholderModel

/// The conventions of what a rule says of itself, in both languages.
enum RuleWording {
    /// The texts that break them, with what is wrong.
    static func faults(in rule: RuleDescription) -> [String] {
        let texts = [rule.title, rule.reason, rule.rationale]
        return faults(ofTitle: rule.title) + faults(ofReason: rule.reason)
            + faults(ofRationale: rule.rationale)
            + texts.filter { $0.en == $0.fr }.map { "says the same in both languages: \($0.en)" }
    }

    private static func faults(ofTitle title: Wording) -> [String] {
        [title.en, title.fr].filter { text in
            text.first?.isUppercase != true || text.hasSuffix(".") || text.count > 60
        }
        .map { "is no title: \($0)" }
    }

    private static func faults(ofReason reason: Wording) -> [String] {
        [reason.en, reason.fr].filter { text in
            text.first?.isLowercase != true || text.hasSuffix(".") || Sentences.count(in: text) != 1
        }
        .map { "is no sentence in lower case: \($0)" }
    }

    private static func faults(ofRationale rationale: Wording) -> [String] {
        [rationale.en, rationale.fr].filter { text in
            let isSentence = text.first(where: \.isLetter)?.isUppercase == true && text.hasSuffix(".")
            return !isSentence || text.contains("  ") || text.count <= 80
        }
        .map { "is no explanation: \($0)" }
    }
}

/// How many sentences a text is.
enum Sentences {
    /// A sentence ends at a full stop, an exclamation or a question mark before a space and a capital.
    static func count(in text: String) -> Int {
        var count = 1
        let words = text.split { $0 == " " || $0 == "\u{A0}" }
        for (word, next) in zip(words, words.dropFirst()) {
            guard let last = word.last, ".!?".contains(last), next.first?.isUppercase == true else {
                continue
            }
            count += 1
        }
        return count
    }
}
