import StakeholderModel

/// What was meant by the text of a fact that is no value, or that is one and most likely means something else.
extension ReadingSession {
    /// The value of a short fact, without its marks.
    func factValue<Value>(_ text: LocatedText, _ type: ValueType<Value>) -> Value? {
        guard !isFull else { return nil }
        switch type.read(text.text, names) {
        case .success(let value):
            if type.isText { warn(ofAnswer: text, isProject: type.isProject) }
            return value
        case .failure(let problem):
            report(meant(by: text.text, problem, type), in: text)
            return nil
        }
    }

    private func meant<Value>(by text: String, _ problem: ValueProblem, _ type: ValueType<Value>)
        -> ValueProblem
    {
        if WordsForUnknown.contains(text) { return problem.meaningUnknown }
        if WordsForNone.contains(text), type.description.hasWord("none") {
            var problem = problem
            problem.label = NearestNames.didYouMean(["none"])
            return problem
        }
        guard let (value, source) = sourceWithoutSpace(text), reads(value, type) else { return problem }
        return problem.missingSpace(before: source, value: value)
    }

    /// The parts of `supporter@anne`, when Anne is on the map.
    private func sourceWithoutSpace(_ text: String) -> (value: Substring, source: Substring)? {
        guard let mark = text.lastIndex(of: "@"), mark > text.startIndex else { return nil }
        let source = text[text.index(after: mark)...]
        return names[String(source)] == nil ? nil : (text[..<mark], source)
    }

    /// Whether a text with its marks is a fact of a type.
    func reads<Value>(_ text: Substring, _ type: ValueType<Value>) -> Bool {
        guard case .success(let notation) = FactNotation.parse(String(text), isText: false) else {
            return false
        }
        guard !notation.isUnknown else { return true }
        guard case .success = type.read(String(String(text)[notation.value]), names) else { return false }
        return true
    }
}

/// Texts that count as an answer and are none.
extension ReadingSession {
    private func warn(ofAnswer text: LocatedText, isProject: Bool) {
        let meant = meant(byAnswer: text.text, isProject: isProject)
        if !meant.isEmpty {
            return report(.wordAsAnswer(text, meant: meant, isProject: isProject))
        }
        guard let mark = text.text.lastIndex(of: "@"), mark > text.text.startIndex,
            text.text[text.text.index(before: mark)].isWhitespace
        else { return }
        let source = String(text.text[text.text.index(after: mark)...])
        guard names[source]?.kind.isSource == true else { return }
        let range = place(of: mark..<text.text.endIndex, in: text)
        report(.sourceInText(source, value: Substring(text.text[..<mark]).trimmed, at: range))
    }

    private func meant(byAnswer word: String, isProject: Bool) -> [String] {
        if WordsForUnknown.contains(word) { return ["unknown"] }
        guard isProject else { return [] }
        if WordsForNone.contains(word) { return ["no"] }
        return WordsForMaybe.contains(word) ? ["yes?", "unknown"] : []
    }
}

extension ScalarDescription {
    /// Whether this is one of the closed words that can stand here.
    fileprivate func hasWord(_ word: String) -> Bool {
        guard case .words(let list) = self else { return false }
        return list().words.contains { $0.word == word }
    }
}

extension ObjectKind {
    /// Whether facts can come from it.
    fileprivate var isSource: Bool { self == .person || self == .teamMember || self == .logEntry }
}
