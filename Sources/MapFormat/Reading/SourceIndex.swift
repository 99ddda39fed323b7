public import Findings
public import StakeholderModel

/// Where the facts of a map stand in its text: the located tree, walked for each question.
public struct SourceIndex: Sendable {
    private let tree: LocatedTree

    init(tree: LocatedTree) { self.tree = tree }

    /// Where the value of a fact stands; a fact that the text does not have answers with the nearest key around it.
    public func range(of path: FactPath) -> SourceRange { tree.places.range(place(of: path)) }

    /// Where the key of a fact stands, or the nearest key around it; for an item of a list, the item.
    public func keyRange(of path: FactPath) -> SourceRange {
        tree.places.range(walk(path).key)
    }

    /// Where the value of a fact stands, in bytes.
    func place(of path: FactPath) -> Range<Int> {
        let step = walk(path)
        guard step.isWhole, let node = step.node, !node.isNothing else { return step.key }
        return node.range
    }

    /// How far a path could be followed.
    private struct Step {
        var node: Node?
        /// The place of the last key on the way.
        var key: Range<Int>
        /// Whether the whole path was followed.
        var isWhole = true
        /// Whether the node is an item of relations or ties, whose one key is no key of the format.
        var isSingleKeyItem = false
    }

    private func walk(_ path: FactPath) -> Step {
        let start = tree.places.trimmed(tree.places.markLength..<tree.places.bytes.count).lowerBound
        var step = Step(node: tree.root, key: start..<start)
        if let first = tree.root?.entries?.first { step.key = first.key.range }
        var previous: FactPath.Component?
        for component in path.components {
            guard let node = step.node, take(component, after: previous, from: node, &step) else {
                step.isWhole = false
                break
            }
            previous = component
        }
        return step
    }

    private func take(
        _ component: FactPath.Component,
        after previous: FactPath.Component?,
        from node: Node,
        _ step: inout Step
    ) -> Bool {
        switch component {
        case .key(let key): take(entry: key.rawValue, from: node, &step)
        case .identifier(let identifier): take(entry: identifier, from: node, &step)
        case .index(let index):
            take(item: index, isSingleKey: previous?.holdsSingleKeyItems == true, from: node, &step)
        }
    }

    private func take(entry key: String, from node: Node, _ step: inout Step) -> Bool {
        guard let entry = node.entry(key) ?? node.value(MapKey.is.rawValue)?.entry(key) else { return false }
        step = Step(node: entry.value, key: entry.key.range)
        return true
    }

    private func take(item index: Int, isSingleKey: Bool, from node: Node, _ step: inout Step) -> Bool {
        if step.isSingleKeyItem, let entry = node.entries?.first {
            step = Step(node: entry.value, key: entry.key.range)
            return take(item: index, isSingleKey: false, from: entry.value, &step)
        }
        let list = node.items == nil ? node.value(MapKey.is.rawValue)?.items ?? node.items : node.items
        let items = list ?? [node]
        guard items.indices.contains(index) else { return false }
        let item = items[index]
        let key = item.isNothing || list == nil ? step.key : item.range
        step = Step(node: item, key: key, isSingleKeyItem: isSingleKey)
        return true
    }
}

extension FactPath.Component {
    /// Whether the items of this list have one key that is no key of the format.
    fileprivate var holdsSingleKeyItems: Bool { self == .key(.relations) || self == .key(.ties) }
}
