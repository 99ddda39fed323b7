import StakeholderModel

/// One way to write a value of a closed vocabulary, folded, and the value.
struct VocabularyForm<Value: Sendable>: Sendable {
    let folded: String
    let value: Value

    init(folded: String, value: Value) {
        self.folded = folded
        self.value = value
    }

    init(_ word: String, value: Value) { self.init(folded: TextFolding.folded(word), value: value) }
}

extension VocabularyForm {
    /// The canonical word, the label in both languages, the parts of the French label around and inside its
    /// parenthesis.
    static func forms(of value: Value, word: String, label: Wording) -> [VocabularyForm] {
        ([word, label.en, label.fr] + parts(label.fr)).map { VocabularyForm($0, value: value) }
    }

    /// The value that a word stands for, if any.
    static func value(of word: Substring, among forms: [VocabularyForm]) -> Value? {
        let folded = TextFolding.folded(String(word))
        return folded.isEmpty ? nil : forms.first { $0.folded == folded }?.value
    }

    /// `Champion (porteur interne)` gives `Champion` and `porteur interne`; nothing without a parenthesis.
    private static func parts(_ label: String) -> [String] {
        guard let open = label.firstIndex(of: "("), label.last == ")" else { return [] }
        return [String(label[..<open].trimmed), String(label[label.index(after: open)...].dropLast())]
    }
}

extension ClosedVocabulary {
    /// Every way to write every value; the words of other tools come last.
    static var forms: [VocabularyForm<Self>] {
        let own = allCases.flatMap { VocabularyForm.forms(of: $0, word: $0.rawValue, label: $0.label) }
        return own + OtherToolWords.forms(of: Self.self)
    }
}
