/// Values in the place of others.
extension SpliceMaker {
    mutating func rename(_ key: LocatedText, to name: String, inFlow: Bool) throws(EditProblem) {
        splice(key.range, text(name, styledAs: key, inFlow: inFlow))
    }

    /// One text or list in the place of what stands there.
    mutating func replace(
        _ node: Node,
        by value: FileValue,
        _ around: Surroundings
    ) throws(EditProblem) {
        if case .object(let entries) = value, !entries.isEmpty, entries.allSatisfy(\.value.isObject),
            let entry = around.entry, !around.isInFlow
        {
            return try replace(node, of: entry, byObjects: entries, around)
        }
        guard !node.isNothing else { return try put(value, afterKeyOf: around) }
        if let scalar = node.scalar, case .text(let new) = value {
            return splice(scalar.range, text(new, styledAs: scalar, inFlow: around.isInFlow))
        }
        let written = around.isInFlow ? FileValueText.flow(value) : line(value)
        guard !tree.isBracketed(node), node.scalar == nil, let entry = around.entry else {
            return splice(node.range.lowerBound..<tree.end(of: node), written)
        }
        guard let colon = tree.colonEnd(of: entry) else { throw unsafe(node.range.lowerBound) }
        let end = tree.end(of: node)
        let below = tree.nextLine(colon)
        guard !comments.inside(colon..<end).isEmpty, below <= node.range.lowerBound else {
            return splice(colon..<end, " " + written)
        }
        // The lines go, their comments stay.
        insert(at: colon, " " + written)
        removeLines(from: below, through: end, closes: false)
    }

    /// Puts a value where only a key stands.
    private mutating func put(_ value: FileValue, afterKeyOf around: Surroundings) throws(EditProblem) {
        guard let entry = around.entry else { throw .unsafe(line: 1) }
        let written = around.isInFlow ? FileValueText.flow(value) : line(value)
        if let colon = tree.colonEnd(of: entry) { return insert(at: colon, " " + written) }
        guard around.isInFlow else { throw unsafe(entry.key.range.lowerBound) }
        insert(at: entry.key.range.upperBound, ": " + written)
    }

    /// Puts objects a line each below a key, in the place of a statement such as `none`.
    private mutating func replace(
        _ node: Node,
        of entry: Entry,
        byObjects objects: [FileEntry],
        _ around: Surroundings
    ) throws(EditProblem) {
        guard let colon = tree.colonEnd(of: entry) else { throw unsafe(node.range.lowerBound) }
        let end = max(colon, tree.end(of: entry))
        splice(colon..<end)
        let column = around.column + FileValueText.step
        let lines = objects.flatMap { FileValueText.openLines(of: $0, column) }
        insertLines(lines, at: placeBelow(end, deeperThan: around.column))
    }

    /// Makes one value the first of a list of two.
    mutating func list(
        _ node: Node,
        with item: FileValue,
        _ around: Surroundings
    ) throws(EditProblem) {
        let isBlock = node.items != nil || (node.entries != nil && !tree.isBracketed(node))
        guard !node.isNothing, !isBlock, node.scalar?.style != .block, staysInFlow(node, around) else {
            return try replace(node, by: .list([FileValue(node), item]), around)
        }
        insert(at: node.range.lowerBound, "[")
        insert(at: tree.end(of: node), ", \(FileValueText.flow(item))]")
    }

    /// Whether a value reads the same once it stands in brackets.
    private func staysInFlow(_ node: Node, _ around: Surroundings) -> Bool {
        guard let scalar = node.scalar, scalar.style == .plain, !around.isInFlow else { return true }
        return ScalarText.isPlain(scalar.text, inFlow: true)
            && tree.places.holds(scalar.text, at: scalar.range.lowerBound)
    }

    private func line(_ value: FileValue) -> String {
        guard case .text(let text) = value else { return FileValueText.flow(value) }
        return ScalarText.text(text, inFlow: false)
    }

    /// A text in the quotes of the one in whose place it stands, where these can hold it.
    func text(_ new: String, styledAs old: LocatedText, inFlow: Bool) -> String {
        guard old.style == .quoted, old.range.lowerBound < tree.bytes.count else {
            return ScalarText.text(new, inFlow: inFlow)
        }
        let isSingle = tree.bytes[old.range.lowerBound] == UInt8(ascii: "'")
        guard isSingle, !ScalarText.needsEscapes(new) else { return ScalarText.quoted(new) }
        return "'" + new.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }
}

extension ScalarText {
    /// Whether some character of a text can only be written with an escape.
    static func needsEscapes(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            scalar != "\\" && scalar != "\"" && quoted(String(scalar)).unicodeScalars.count > 3
        }
    }
}

extension FileValueText {
    /// The lines of an object below its identifier, a key a line however short they are.
    static func openLines(of entry: FileEntry, _ indentation: Int, step: Int = step) -> [String] {
        guard case .object(let entries) = entry.value, !entries.isEmpty else {
            return lines(of: entry, indentation)
        }
        let key = spaces(indentation) + ScalarText.text(entry.key, inFlow: false) + ":"
        let isSection = indentation == 0 && entries.allSatisfy(\.value.isObject)
        return [key]
            + entries.flatMap { entry in
                isSection ? openLines(of: entry, indentation + step) : lines(of: entry, indentation + step)
            }
    }
}
