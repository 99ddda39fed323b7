/// The value that a tree has after a step, found without its text: what the edited text has to read as.
enum EditedValue {
    /// The value of a node after what happens to it. The depth is bounded by that of the tree.
    static func of(_ node: Node, _ changes: TreeChanges?, in text: LocatedTree) -> FileValue {
        guard let changes else { return FileValue(node) }
        if let value = changes.replacement { return value }
        if let item = changes.listedWith { return .list([FileValue(node), item]) }
        switch node.content {
        case .refused: return .text("")
        case .scalar(let scalar): return inserted(changes.insertion, intoNothingOr: .text(scalar.text))
        case .mapping(let entries):
            var result = edited(entries, changes, in: text)
            if case .entry(let entry)? = changes.insertion?.content {
                result.insert(FileEdit(position: nil, value: entry), at: changes.insertion?.place)
            }
            return closed(.object(result.map(\.value)), isEmpty: result.isEmpty, node, in: text)
        case .sequence(let items):
            var result = edited(items, changes, in: text)
            if case .item(let item)? = changes.insertion?.content {
                result.insert(FileEdit(position: nil, value: item), at: changes.insertion?.place)
            }
            return closed(.list(result.map(\.value)), isEmpty: result.isEmpty, node, in: text)
        }
    }

    private static func edited(
        _ entries: [Entry],
        _ changes: TreeChanges,
        in text: LocatedTree
    ) -> [FileEdit<FileEntry>] {
        entries.enumerated().compactMap { position, entry in
            let change = changes.child(position)
            guard change?.isRemoved != true else { return nil }
            let value = of(entry.value, change, in: text)
            return FileEdit(
                position: position,
                value: FileEntry(change?.newKey ?? entry.key.text, value)
            )
        }
    }

    private static func edited(
        _ items: [Node],
        _ changes: TreeChanges,
        in text: LocatedTree
    ) -> [FileEdit<FileValue>] {
        items.enumerated().compactMap { position, item in
            let change = changes.child(position)
            guard change?.isRemoved != true else { return nil }
            return FileEdit(position: position, value: of(item, change, in: text))
        }
    }

    private static func inserted(_ insertion: Insertion?, intoNothingOr value: FileValue) -> FileValue {
        switch insertion?.content {
        case .entry(let entry)?: .object([entry])
        case .item(let item)?: .list([item])
        case nil: value
        }
    }

    /// Without brackets, nothing at all stands where the last entry or item went.
    private static func closed(
        _ value: FileValue,
        isEmpty: Bool,
        _ node: Node,
        in text: LocatedTree
    ) -> FileValue {
        isEmpty && !text.isBracketed(node) ? .text("") : value
    }
}

/// A part of an edited value, with its position before the step.
struct FileEdit<Value> {
    let position: Int?
    let value: Value
}

extension Array {
    /// Puts a new part in its place.
    fileprivate mutating func insert<Value>(_ part: Element, at place: Insertion.Place?)
    where Element == FileEdit<Value> {
        switch place {
        case .first?: insert(part, at: startIndex)
        case .last?, nil: append(part)
        case .after(let position)?:
            let index = firstIndex { $0.position == position }
            insert(part, at: index.map { $0 + 1 } ?? endIndex)
        }
    }
}
