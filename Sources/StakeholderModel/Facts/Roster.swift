/// A section of the map that can also be stated to be empty, or asked without an answer:
/// the providers, the budgets.
public enum Roster<Element> {
    /// Nobody asked.
    case notAsked
    /// Somebody asked; the answer is not known (`providers: unknown`).
    case unknown(Evidence)
    /// Stated that there is none (`providers: none`); the fact's value is always `true`.
    case none(Fact<Bool>)
    /// What is there.
    case listed([Element])
}

extension Roster: Sendable where Element: Sendable {}
extension Roster: Equatable where Element: Equatable {}
extension Roster: Hashable where Element: Hashable {}

extension Roster {
    /// What is there; empty in the three other states.
    public var elements: [Element] {
        guard case .listed(let elements) = self else { return [] }
        return elements
    }
}
