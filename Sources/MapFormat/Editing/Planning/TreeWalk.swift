import StakeholderModel

/// The way of a fact path through a tree, as far as the tree has it.
struct TreeWalk {
    private(set) var way: TreePath = []
    private(set) var node: Node
    /// The steps that the tree does not have.
    private(set) var rest: ArraySlice<FactPath.Component>
    /// Whether the last step was the only item that a value without a list is.
    private(set) var isOnlyItem = false
    /// Whether the node is an item of relations or ties, whose one key is no key of the format.
    private(set) var isSingleKeyItem = false

    init(_ path: FactPath, from root: Node) {
        node = root
        rest = path.components[...]
        var previous: FactPath.Component?
        while let component = rest.first, take(component, after: previous) {
            previous = component
            rest = rest.dropFirst()
        }
    }

    /// The way to the value, which for a relation or a tie stands after its one key.
    var valueWay: TreePath { isSingleKeyItem ? way + [0] : way }

    /// The value, which for a relation or a tie stands after its one key.
    var value: Node { isSingleKeyItem ? node.entries?.first?.value ?? node : node }

    private mutating func take(_ component: FactPath.Component, after previous: FactPath.Component?) -> Bool {
        enterSingleKeyItem(before: component)
        switch component {
        case .key(let key): return take(key.rawValue)
        case .identifier(let identifier): return take(identifier)
        case .index(let index):
            let isSingleKey = previous == .key(.relations) || previous == .key(.ties)
            return take(index, isSingleKey: isSingleKey)
        }
    }

    private mutating func enterSingleKeyItem(before component: FactPath.Component) {
        guard isSingleKeyItem, let entry = node.entries?.first else { return }
        (way, node, isSingleKeyItem) = (way + [0], entry.value, false)
    }

    private mutating func take(_ key: String) -> Bool {
        if let position = node.position(of: key) { return enter([position]) }
        guard let outer = node.position(of: MapKey.is.rawValue),
            let inner = node.entries?[outer].value.position(of: key)
        else { return false }
        return enter([outer, inner])
    }

    private mutating func take(_ index: Int, isSingleKey: Bool) -> Bool {
        if let items = node.items {
            guard items.indices.contains(index), enter([index]) else { return false }
            isSingleKeyItem = isSingleKey && node.entries?.isEmpty == false
            return true
        }
        guard index == 0, !node.isNothing, !isOnlyItem else { return false }
        isOnlyItem = true
        return true
    }

    private mutating func enter(_ steps: TreePath) -> Bool {
        for step in steps {
            guard let next = node.child(step) else { return false }
            node = next
        }
        way += steps
        isOnlyItem = false
        return true
    }
}

extension Node {
    /// The position of the entry with this key.
    func position(of key: String) -> Int? { entries?.firstIndex { $0.key.text == key } }

    /// The value of the entry, or the item, at a position.
    func child(_ position: Int) -> Node? {
        if let entries { return entries.indices.contains(position) ? entries[position].value : nil }
        guard let items, items.indices.contains(position) else { return nil }
        return items[position]
    }

    /// The value at the end of a way.
    func at(_ way: some Sequence<Int>) -> Node? {
        var node = self
        for step in way {
            guard let next = node.child(step) else { return nil }
            node = next
        }
        return node
    }
}
