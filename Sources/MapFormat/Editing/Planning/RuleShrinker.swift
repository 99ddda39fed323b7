import StakeholderModel

/// Takes deciders out of a rule.
///
/// From `all` and `any` a decider goes. Where votes are counted the seat stays and nobody knows whose it is:
/// to take it away would change how many votes are enough.
struct RuleShrinker {
    /// The ways to the texts of the deciders that go.
    let deciders: Set<TreePath>
    private(set) var actions: [(way: TreePath, action: TreeAction)] = []

    init(deciders: Set<TreePath>) { self.deciders = deciders }

    /// Shrinks a rule, or a place in one; answers whether nothing is left of it.
    /// The depth is bounded by that of the tree.
    mutating func shrink(_ node: Node, at way: TreePath) -> Bool {
        guard let entries = node.entries else { return deciders.contains(way) }
        if let inner = node.position(of: MapKey.is.rawValue) {
            return shrink(entries[inner].value, at: way + [inner])
        }
        for (position, entry) in entries.enumerated() {
            guard let word = MapKey(rawValue: entry.key.text), [.all, .any, .of, .majority].contains(word)
            else { continue }
            return shrinkMembers(entry.value, at: way + [position], word)
        }
        return false
    }

    private mutating func shrinkMembers(_ list: Node, at way: TreePath, _ word: MapKey) -> Bool {
        guard let items = list.items else { return shrink(list, at: way) }
        let known = actions.count
        let gone = items.enumerated().compactMap { position, item in
            shrink(item, at: way + [position]) ? position : nil
        }
        guard gone.count < items.count else {
            actions.removeSubrange(known...)
            return true
        }
        let action: TreeAction = word == .all || word == .any ? .remove : .replace(.text("unknown"))
        actions += gone.map { (way: way + [$0], action: action) }
        return false
    }
}
