/// Several people of whom a rule would say the same are told at once, because a finding names one thing to do.
///
/// The way to a committee is one thing to do, not one for each of its members; two people are still two conversations. What
/// hangs on the very same person or step is one thing to do from two on.
enum Committee {
    /// How many people at one step make a committee.
    static let size = 3

    /// Elements in the order given; those who share a key are together when there are enough of them.
    ///
    /// - Complexity: linear in the elements.
    static func gathered<Element, Key: Hashable>(
        _ elements: [Element],
        by key: (Element) -> Key,
        atLeast enough: Int = size
    ) -> [[Element]] {
        let members = Dictionary(grouping: elements, by: key).filter { $0.value.count >= enough }
        var told: Set<Key> = []
        return elements.compactMap { element in
            let key = key(element)
            guard let committee = members[key] else { return [element] }
            return told.insert(key).inserted ? committee : nil
        }
    }
}
