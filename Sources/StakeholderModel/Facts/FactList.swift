/// Several facts of one kind, such as the roles of a person.
///
/// An item of the list may be `unknown`, which says "there are others". A list that was never written
/// is different from one that was written empty.
public struct FactList<Value> {
    /// The items in the order of the file, `unknown` ones included.
    public var items: [Fact<Value>]
    /// Whether the file says anything at all, even that the list is empty.
    public var isStated: Bool

    /// A list as written in the file.
    public init(_ items: [Fact<Value>], isStated: Bool = true) {
        self.items = items
        self.isStated = isStated
    }

    /// A list that nobody asked about.
    public static var notAsked: FactList { FactList([], isStated: false) }
}

extension FactList: Sendable where Value: Sendable {}
extension FactList: Equatable where Value: Equatable {}
extension FactList: Hashable where Value: Hashable {}

extension FactList {
    /// The values, known or assumed, in the order of the file.
    public var values: [Value] { items.compactMap(\.value) }

    /// Whether the list says that there are others whom nobody knows.
    public var hasUnknown: Bool { items.contains { $0.knowledge == .unknown } }

    /// Whether no value is there: never asked, asked without an answer, or stated to be empty.
    public var isEmpty: Bool { values.isEmpty }

    /// Whether nobody knows: never asked, or asked and only `unknown` came back.
    public var isOpen: Bool { isEmpty && (!isStated || hasUnknown) }
}

extension FactList where Value: Equatable {
    /// The first fact with this value, known or assumed.
    public func fact(for value: Value) -> Fact<Value>? { items.first { $0.value == value } }

    /// Whether the value is in the list, known or assumed.
    public func contains(_ value: Value) -> Bool { fact(for: value) != nil }
}
