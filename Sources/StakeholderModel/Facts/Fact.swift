/// One value about the deal, in one of four states of knowledge, with the evidence for it.
public enum Fact<Value> {
    /// Nobody asked.
    case notAsked
    /// Somebody asked; the answer is not known.
    case unknown(Evidence)
    /// A value that nobody has confirmed.
    case assumed(Value, Evidence)
    /// A value that is known.
    case known(Value, Evidence)
}

extension Fact: Sendable where Value: Sendable {}
extension Fact: Equatable where Value: Equatable {}
extension Fact: Hashable where Value: Hashable {}

extension Fact {
    /// A known value that nobody has given a source for.
    public static func known(_ value: Value) -> Fact { .known(value, .none) }

    /// The value, known or assumed.
    public var value: Value? {
        switch self {
        case .notAsked, .unknown: nil
        case .assumed(let value, _), .known(let value, _): value
        }
    }

    /// The value, only when it is known rather than assumed.
    public var knownValue: Value? {
        guard case .known(let value, _) = self else { return nil }
        return value
    }

    /// On what the fact rests; empty when nobody asked.
    public var evidence: Evidence {
        switch self {
        case .notAsked: .none
        case .unknown(let evidence), .assumed(_, let evidence), .known(_, let evidence): evidence
        }
    }

    /// The state of knowledge, without the value.
    public var knowledge: Knowledge {
        switch self {
        case .notAsked: .absent
        case .unknown: .unknown
        case .assumed: .assumed
        case .known: .known
        }
    }

    /// Whether the value is there but nobody has confirmed it.
    public var isAssumed: Bool { knowledge == .assumed }

    /// Whether there is no value: never asked, or asked without an answer.
    public var isOpen: Bool { value == nil }

    /// The same state and evidence with another value.
    public func map<Other>(_ transform: (Value) -> Other) -> Fact<Other> {
        switch self {
        case .notAsked: .notAsked
        case .unknown(let evidence): .unknown(evidence)
        case .assumed(let value, let evidence): .assumed(transform(value), evidence)
        case .known(let value, let evidence): .known(transform(value), evidence)
        }
    }
}
