/// A value of any kind that a map can state, so that values of all its facts can be compared and told in one way.
public enum StatedValue: Sendable, Hashable {
    /// A text as written.
    case text(String)
    /// A word of a closed list: what the file says, and what people read.
    case word(String, Wording)
    case number(Int)
    case yesNo(Bool)
    case amount(Money)
    case date(CalendarDate)
    case duration(CalendarDuration)
    /// An object of the map.
    case object(ObjectReference)
    /// The statement that there is none: no manager, no provider.
    case none
    /// Who has to say yes.
    case rule(DecisionRule)
    /// Somebody bound to a provider; `nil` when nobody knows how.
    case tie(PersonIdentifier, TieKind?)
}

/// What a map states under one key of an object: one fact, or a list of them.
public struct Statement: Sendable, Hashable {
    /// The key.
    public let key: MapKey
    /// The facts in the order of the file, without those that nobody asked about.
    public let facts: [Fact<StatedValue>]
    /// Whether the key holds a list, of which the order says nothing.
    public let isList: Bool

    /// A statement of some facts.
    init(_ key: MapKey, isList: Bool, facts: [Fact<StatedValue>]) {
        self.key = key
        self.facts = facts
        self.isList = isList
    }

    /// One fact; `nil` when nobody asked.
    init?(_ key: MapKey, _ fact: Fact<StatedValue>) {
        guard fact.knowledge != .absent else { return nil }
        self.key = key
        facts = [fact]
        isList = false
    }

    /// A list; `nil` when nobody asked. One that is stated to be empty has no facts.
    init?(_ key: MapKey, _ list: FactList<StatedValue>) {
        guard list.isStated else { return nil }
        self.key = key
        facts = list.items.filter { $0.knowledge != .absent }
        isList = true
    }
}
