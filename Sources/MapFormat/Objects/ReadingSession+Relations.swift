import StakeholderModel

/// What binds people to each other, and to providers.
extension ReadingSession {
    /// The relations of the map.
    func relations(_ node: Node) -> [Relation] {
        listItems(node) { item, _ in relation(item) }
    }

    private func relation(_ item: Node) -> Relation? {
        guard let entry = onlyEntry(of: item, .relation) else { return nil }
        let ends = relationEnds(entry.key)
        guard !entry.value.isNothing else {
            report(.relationWithoutValue(at: entry.key.range))
            return nil
        }
        let kinds = facts(entry.value, .relationKind)
        guard let (from, to) = ends else { return nil }
        return Relation(from: from, to: to, kinds: kinds)
    }

    /// The two people of a key `a -> b`.
    private func relationEnds(_ key: LocatedText) -> (PersonIdentifier, PersonIdentifier)? {
        let ends = RelationArrow.ends(in: key.text)
        guard ends.count <= 2, !RelationArrow.hasTwoHeads(key.text) else {
            report(.severalArrows(at: key.range))
            return nil
        }
        guard ends.count == 2, !ends[0].isEmpty, !ends[1].isEmpty else {
            report(.arrowExpected(at: key.range))
            return nil
        }
        let from = value(part(ends[0], of: key), .person)
        let to = value(part(ends[1], of: key), .person)
        guard let from, let to else { return nil }
        guard from != to else {
            report(.relationToItself(from.text, at: key.range))
            return nil
        }
        canonicalWords?.note(arrowFrom: key.text[ends[0]], to: key.text[ends[1]], in: key)
        return (from, to)
    }

    /// The people tied to a provider.
    func ties(_ node: Node) -> [Tie] {
        listItems(node) { item, _ in tie(item) }
    }

    private func tie(_ item: Node) -> Tie? {
        guard let entry = onlyEntry(of: item, .tie) else { return nil }
        let person = value(entry.key, .person)
        let kind = fact(entry.value, .word as ValueType<TieKind>)
        return person.map { Tie(person: $0, kind: kind) }
    }

    /// The one entry of an item of relations or ties.
    private func onlyEntry(of item: Node, _ form: SingleKeyForm) -> Entry? {
        guard let entries = item.entries, let entry = entries.first else {
            // An item that the reading did not get through is empty, and was told.
            if !item.isRefused, !(tree.isPartial && item.entries?.isEmpty == true) {
                report(.singleKeyExpected(form, example: form.meant(by: item), at: item.range))
            }
            return nil
        }
        guard !form.isSpeltOut(entries, names) else {
            report(.singleKeyExpected(form, example: form.meant(by: item), at: firstLine(of: item)))
            return nil
        }
        for sibling in entries.dropFirst() { report(.sibling(sibling.key, of: entry, form)) }
        return entry
    }
}

extension KeyReader {
    /// Items of one key `a -> b`.
    static func relations(_ key: some FormatKey, _ field: Field<Object, [Relation]>, help: Wording)
        -> KeyReader
    {
        KeyReader(key, .relations, help: help) { $0[keyPath: field] = $2.relations($1.value) }
    }

    /// Items of one key, a person.
    static func ties(_ key: some FormatKey, _ field: Field<Object, [Tie]>, help: Wording) -> KeyReader {
        KeyReader(key, .ties, help: help) { $0[keyPath: field] = $2.ties($1.value) }
    }
}
