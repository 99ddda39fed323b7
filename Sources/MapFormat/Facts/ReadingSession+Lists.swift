import StakeholderModel

/// Lists whose brackets were forgotten: `with: anne, paul`.
extension ReadingSession {
    /// The parts of a text that is no value itself and has one at least between its commas.
    func partsWithoutBrackets<Value>(_ text: LocatedText, _ type: ValueType<Value>) -> [Substring]? {
        guard !type.isText, text.text.utf8.count <= 1000, text.text.contains(where: isComma) else {
            return nil
        }
        guard !reads(Substring(text.text), type) else { return nil }
        let parts = text.text.split(omittingEmptySubsequences: false, whereSeparator: isComma).map(\.trimmed)
        guard parts.count > 1, parts.contains(where: { reads($0, type) }) else { return nil }
        return parts
    }

    /// Notes that brackets were forgotten; answers whether they were.
    func reportListWithoutBrackets<Value>(_ node: Node, _ type: ValueType<Value>) -> Bool {
        guard let text = node.scalar, let parts = partsWithoutBrackets(text, type) else { return false }
        report(.listWithoutBrackets(parts, at: text.range))
        return true
    }

    private func isComma(_ character: Character) -> Bool { character == "," || character == ";" }
}
