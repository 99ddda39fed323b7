import StakeholderModel

/// What goes in one step.
struct Departures {
    /// The entries and items that go.
    var parts: Set<TreePath>
    /// The values of which nothing is left, and that say something by being there.
    var blanked: Set<TreePath> = []
}

/// What goes when all that is in it does.
extension EditContext {
    /// The entries and items that go, each list, section or item that would be left empty in the place of its parts:
    /// an empty list says that there is nobody, and nobody said that.
    func departures(_ parts: Set<TreePath>) -> Departures {
        var result = Departures(parts: parts)
        var isDone = false
        while !isDone {
            var going: [TreePath: Int] = [:]
            for way in result.parts { going[TreePath(way.dropLast()), default: 0] += 1 }
            let emptied = Set(going.filter { isEmptied($0.key, without: $0.value) }.map(\.key))
            result.parts = result.parts.filter { !emptied.contains(TreePath($0.dropLast())) }
            result.blanked.formUnion(emptied.filter(isAnswer))
            result.parts.formUnion(emptied.subtracting(result.blanked))
            isDone = emptied.isEmpty
        }
        return result
    }

    /// Whether this is what our side did about something heard, which was done whatever is known of it.
    private func isAnswer(_ way: TreePath) -> Bool {
        guard let last = way.last, way.count > 1, let outer = root.at(way.dropLast()),
            let entries = outer.entries, entries.indices.contains(last)
        else { return false }
        return entries[last].key.text == MapKey.answered.rawValue && entries[last].value.entries != nil
    }

    private func isEmptied(_ way: TreePath, without count: Int) -> Bool {
        guard !way.isEmpty, let node = root.at(way) else { return false }
        if let items = node.items { return items.count == count }
        let isItem = root.at(way.dropLast())?.items != nil
        return (way.count == 1 || isItem || isAnswer(way)) && node.entries?.count == count
    }
}
