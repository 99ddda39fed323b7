import StakeholderModel

/// The short form of a fact, cut into its parts: `VALUE`, `VALUE?`, `VALUE @SOURCE`, `VALUE? @SOURCE`, `unknown`.
struct FactNotation: Hashable {
    /// The value, without the marks and without spaces at its ends.
    let value: Range<String.Index>
    /// Whether somebody asked and got no answer.
    let isUnknown: Bool
    /// Whether the value ends in the mark of an assumption.
    let isAssumed: Bool
    /// The one identifier after the last ` @`.
    let source: Range<String.Index>?

    /// Cuts a text into its parts.
    ///
    /// - Parameter isText: whether the value is running text, in which ` @` has no meaning.
    static func parse(_ text: String, isText: Bool) -> Result<FactNotation, ValueProblem> {
        let whole = Substring(text).trimmed
        guard !whole.isEmpty else { return .failure(.emptyFact) }
        guard !isText, let mark = sourceMark(in: whole) else {
            return notation(of: whole, source: nil)
        }
        if let first = sourceMark(in: whole[..<mark].trimmed) {
            return .failure(.sourcesInARow(whole[whole.index(after: first)...], value: whole[..<first]))
        }
        let value = whole[..<mark].trimmed
        let source = whole[whole.index(after: mark)...].trimmed
        if let problem = FactSource.problem(with: source, value: value) { return .failure(problem) }
        guard !value.isEmpty else { return .failure(.missingValue(before: whole, source: source)) }
        return notation(of: value, source: source)
    }

    /// The last `@` that starts a word: one inside a word belongs to the value.
    private static func sourceMark(in text: Substring) -> String.Index? {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return nil }
        var candidate = text.endIndex
        while candidate > text.startIndex {
            let after = candidate
            candidate = text.index(before: after)
            guard text[candidate] == "@" else { continue }
            guard candidate > text.startIndex else { return candidate }
            if text[text.index(before: candidate)].isWhitespace { return candidate }
        }
        return nil
    }

    private static func notation(
        of marked: Substring,
        source: Substring?
    ) -> Result<FactNotation, ValueProblem> {
        let isAssumed = marked.last == "?"
        let value = isAssumed ? marked.dropLast().trimmed : marked
        let isUnknown = isWordForUnknown(value)
        if value.allSatisfy({ $0 == "?" }) { return .failure(.loneQuestionMark(marked)) }
        if isUnknown && isAssumed { return .failure(.assumedUnknown(marked)) }
        return .success(
            FactNotation(
                value: value.range,
                isUnknown: isUnknown,
                isAssumed: isAssumed,
                source: source?.range
            )
        )
    }

    /// Any case is read, because `Unknown` taken as a value would hide that somebody asked.
    static func isWordForUnknown(_ text: Substring) -> Bool {
        text.utf8.count == 7 && text.lowercased() == "unknown"
    }
}
