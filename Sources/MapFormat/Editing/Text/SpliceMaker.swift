/// Makes the splices of one step over a text.
///
/// Nothing here has to be right for all of YAML: the edited text is read again and compared with what it has to
/// say, so a place that this does not understand ends in a refusal.
struct SpliceMaker {
    let tree: LocatedTree
    let comments: CommentList
    private(set) var splices: [Splice] = []

    init(tree: LocatedTree, comments: CommentList) {
        self.tree = tree
        self.comments = comments
    }

    /// The splices of a step, in the order of the text.
    static func splices(
        of changes: TreeChanges,
        in tree: LocatedTree,
        _ comments: CommentList
    ) throws(EditProblem) -> [Splice] {
        var maker = SpliceMaker(tree: tree, comments: comments)
        if let root = tree.root { try maker.change(root, changes, Surroundings()) }
        guard let ordered = maker.splices.ordered(in: tree.bytes) else { throw .unsafe(line: 1) }
        return ordered
    }

    /// What stands around a value.
    struct Surroundings {
        /// Whether brackets do.
        var isInFlow = false
        /// The entry whose value it is.
        var entry: Entry?
        /// The column of the key or dash above, before which what belongs to it cannot stand.
        var column = -1
    }

    /// Adds a splice.
    mutating func splice(_ range: Range<Int>, _ text: String = "") { splices.append(Splice(range, text)) }

    mutating func insert(at offset: Int, _ text: String) { splices.append(Splice(at: offset, text)) }

    func unsafe(_ offset: Int) -> EditProblem { .unsafe(line: tree.lineNumber(offset)) }

    /// Makes all that happens to a value and below it. The depth is bounded by that of the tree.
    mutating func change(
        _ node: Node,
        _ changes: TreeChanges,
        _ around: Surroundings
    ) throws(EditProblem) {
        if let value = changes.replacement { return try replace(node, by: value, around) }
        if let item = changes.listedWith { return try list(node, with: item, around) }
        if let entries = node.entries {
            try change(entries, of: node, changes, around)
        } else if let items = node.items {
            try change(items, of: node, changes, around)
        } else if let insertion = changes.insertion {
            try insert(insertion, intoNothing: node, around)
        }
    }

    private mutating func change(
        _ entries: [Entry],
        of node: Node,
        _ changes: TreeChanges,
        _ around: Surroundings
    ) throws(EditProblem) {
        let inFlow = around.isInFlow || tree.isBracketed(node)
        try remove(changes.removed, from: node, around)
        for (position, change) in changes.children where !change.isRemoved {
            guard entries.indices.contains(position) else { continue }
            let entry = entries[position]
            if let key = change.newKey { try rename(entry.key, to: key, inFlow: inFlow) }
            let column = tree.column(of: entry.key.range.lowerBound) ?? around.column
            let inside = Surroundings(isInFlow: inFlow, entry: entry, column: column)
            try self.change(entry.value, change, inside)
        }
        if let insertion = changes.insertion { try insert(insertion, into: node, around) }
    }

    private mutating func change(
        _ items: [Node],
        of node: Node,
        _ changes: TreeChanges,
        _ around: Surroundings
    ) throws(EditProblem) {
        let inFlow = around.isInFlow || tree.isBracketed(node)
        try remove(changes.removed, from: node, around)
        for (position, change) in changes.children where !change.isRemoved {
            guard items.indices.contains(position) else { continue }
            let column = tree.column(of: node.range.lowerBound) ?? around.column
            try self.change(items[position], change, Surroundings(isInFlow: inFlow, column: column))
        }
        if let insertion = changes.insertion { try insert(insertion, into: node, around) }
    }

    private mutating func remove(
        _ positions: Set<Int>,
        from node: Node,
        _ around: Surroundings
    ) throws(EditProblem) {
        guard !positions.isEmpty else { return }
        if tree.isBracketed(node) {
            removeInFlow(positions.sorted(), from: node)
        } else if around.isInFlow {
            throw unsafe(node.range.lowerBound)
        } else {
            try removeLines(positions.sorted(), from: node)
        }
    }

    private mutating func insert(
        _ insertion: Insertion,
        into node: Node,
        _ around: Surroundings
    ) throws(EditProblem) {
        if tree.isBracketed(node) {
            try insertInFlow(insertion, into: node)
        } else if around.isInFlow {
            throw unsafe(node.range.lowerBound)
        } else {
            try insertLines(insertion, into: node, around)
        }
    }
}
