/// One thing as it stands in two maps.
public struct Change<Value> {
    /// In the first map.
    public let before: Value
    /// In the second map.
    public let after: Value

    /// What a thing was and what it is.
    public init(before: Value, after: Value) {
        self.before = before
        self.after = after
    }
}

extension Change: Sendable where Value: Sendable {}
extension Change: Equatable where Value: Equatable {}
extension Change: Hashable where Value: Hashable {}

extension Change where Value: Equatable {
    /// Whether it is another thing now.
    public var isChange: Bool { before != after }
}

/// What a list has lost and what it has gained.
public struct ListChange<Element> {
    /// What only the first list has, in its order.
    public let disappeared: [Element]
    /// What only the second list has, in its order.
    public let appeared: [Element]

    /// Whether both lists have the same.
    public var isEmpty: Bool { disappeared.isEmpty && appeared.isEmpty }

    /// Compares two lists, whatever their order.
    ///
    /// - Parameter key: what two elements have in common when they are the same.
    /// - Complexity: linear in both lists.
    init<Key: Hashable>(from old: [Element], to new: [Element], by key: (Element) -> Key) {
        let (oldKeys, newKeys) = (Set(old.map(key)), Set(new.map(key)))
        disappeared = old.filter { !newKeys.contains(key($0)) }
        appeared = new.filter { !oldKeys.contains(key($0)) }
    }
}

extension ListChange: Sendable where Element: Sendable {}
extension ListChange: Equatable where Element: Equatable {}
extension ListChange: Hashable where Element: Hashable {}
