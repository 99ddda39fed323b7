extension TreeBuilder {
    mutating func open(isMapping: Bool, isFlow: Bool, at range: Range<Int>) {
        guard frames.count < limits.depth else {
            var problem = LocatedProblem.tooDeep(at: range, limit: limits.depth)
            let outermost = frames.first(where: \.isFlow)?.start ?? range.lowerBound
            problem.misleads = outermost..<Int.max
            note(problem)
            return stopEarly()
        }
        count()
        frames.append(
            Frame(isMapping: isMapping, isFlow: isFlow, start: range.lowerBound, end: range.upperBound)
        )
    }

    mutating func close(at range: Range<Int>) {
        guard let frame = frames.popLast() else { return }
        guard !isQuestionMarkAlone(frame) else { return placeQuestionMark(at: frame.start) }
        let end = frame.isFlow ? range.upperBound : frame.end
        let content: Node.Content =
            frame.isMapping ? .mapping(withoutDuplicates(frame.entries)) : .sequence(frame.items)
        place(Node(content: content, range: frame.start..<max(frame.start, end)), alias: false)
    }

    /// Whether this is what YAML makes of a lone `?`: a mapping of nothing to nothing.
    private func isQuestionMarkAlone(_ frame: Frame) -> Bool {
        guard frame.isMapping, frame.entries.count == 1, places.holds("?", at: frame.start) else {
            return false
        }
        return frame.entries[0].key.isNothing && frame.entries[0].value.isNothing
    }

    private mutating func placeQuestionMark(at offset: Int) {
        lastQuestionMark = offset
        problems.append(.questionMarkAlone(at: offset..<offset + 1))
        place(Node(content: .refused, range: offset..<offset + 1), alias: false)
    }

    mutating func placeScalar(_ text: String, _ style: LocatedText.Style, at range: Range<Int>) {
        // The end of a block text is where the next thing starts.
        let range = style == .block ? trimmedEnd(range) : range
        let located = LocatedText(text: text, style: style, range: range)
        lastScalar = located
        guard text.utf8.count <= limits.valueLength else {
            problems.append(.valueTooLong(at: range, limit: limits.valueLength))
            return place(Node(content: .refused, range: range), alias: false)
        }
        if style == .plain { noteMisreading(of: located) }
        place(Node(content: .scalar(located), range: range), alias: false)
    }

    private func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound..<max(range.lowerBound, places.trimmed(range).upperBound)
    }

    private mutating func count() {
        nodes += 1
        guard nodes > limits.nodes, isReading else { return }
        problems.append(.tooManyNodes(limit: limits.nodes))
        stopEarly()
    }

    /// Puts a finished value where it belongs: as a key, as the value of the waiting key, as an item, as the root.
    mutating func place(_ node: Node, alias: Bool) {
        if alias { problems.append(.alias(at: node.range)) }
        if node.entries == nil, node.items == nil { count() }
        guard !frames.isEmpty else {
            root = node
            return
        }
        let last = frames.count - 1
        frames[last].end = max(frames[last].end, node.range.upperBound)
        guard frames[last].isMapping else { return frames[last].items.append(node) }
        guard let key = frames[last].key else {
            frames[last].key = self.key(from: node)
            return
        }
        frames[last].key = nil
        if case .text(let text) = key { frames[last].entries.append(Entry(key: text, value: node)) }
    }

    private mutating func key(from node: Node) -> Key {
        if node.isRefused { return .refused(node.range) }
        guard let text = node.scalar else {
            problems.append(.keyIsNotText(at: node.range))
            return .refused(node.range)
        }
        guard text.text != "<<" || text.style != .plain else {
            problems.append(.mergeKey(at: node.range))
            return .refused(node.range)
        }
        guard text.text.utf8.count <= limits.keyLength else {
            problems.append(.keyTooLong(at: node.range, limit: limits.keyLength))
            return .refused(node.range)
        }
        return .text(text)
    }

    /// The entries with the first of each key: two keys are the same when Unicode holds them for equivalent.
    private mutating func withoutDuplicates(_ entries: [Entry]) -> [Entry] {
        guard mayHaveDuplicate(entries) else { return entries }
        var first: [String: LocatedText] = [:]
        return entries.filter { entry in
            guard let earlier = first.updateValue(entry.key, forKey: entry.key.text) else { return true }
            first[entry.key.text] = earlier
            problems.append(.duplicateKey(entry.key, first: earlier))
            return false
        }
    }

    /// A few keys are compared faster than a table of them is made.
    private func mayHaveDuplicate(_ entries: [Entry]) -> Bool {
        guard entries.count <= 16 else { return true }
        return entries.indices.contains { index in
            let key = entries[index].key.text
            return entries[..<index].contains { $0.key.text == key }
        }
    }

    mutating func refuseProperties(of event: YamlEvent, at range: Range<Int>) {
        if event.hasAnchor { problems.append(.anchor(at: sign("&", in: range))) }
        if event.hasTag { problems.append(.tag(at: sign("!", in: range))) }
    }

    /// The word that starts with a sign, such as `&name`, at the start of an event.
    private func sign(_ sign: Character, in range: Range<Int>) -> Range<Int> {
        let line = places.line(around: range.lowerBound)
        let rest = range.lowerBound..<max(range.lowerBound, min(line.upperBound, range.lowerBound + 200))
        let words = places.text(rest).split(separator: " ", omittingEmptySubsequences: false)
        var offset = rest.lowerBound
        for word in words.prefix(3) {
            if word.first == sign { return offset..<offset + word.utf8.count }
            offset += word.utf8.count + 1
        }
        return range.isEmpty ? rest : range.clamped(to: rest)
    }
}
