extension FileValue {
    /// The value of a node, without its place. The depth is bounded by that of the tree.
    init(_ node: Node) {
        switch node.content {
        case .refused: self = .text("")
        case .scalar(let text): self = .text(text.text)
        case .mapping(let entries):
            self = .object(entries.map { FileEntry($0.key.text, FileValue($0.value)) })
        case .sequence(let items): self = .list(items.map { FileValue($0) })
        }
    }
}
