/// How many sets there are: exactly, up to a number that nobody counts to.
public enum SetCount: Sendable, Hashable {
    /// Exactly so many.
    case exact(UInt128)

    /// More than so many; always ``limit``.
    case moreThan(UInt128)

    /// The largest number counted exactly: a one with 38 zeros.
    public static let limit: UInt128 = 100_000_000_000_000_000_000_000_000_000_000_000_000

    /// No sets.
    public static let zero = SetCount.exact(0)

    /// The count, or ``moreThan(_:)`` when it is above ``limit``.
    init(_ count: UInt128) {
        self = count > Self.limit ? .moreThan(Self.limit) : .exact(count)
    }

    /// The count where it is exact.
    public var exactly: UInt128? {
        guard case .exact(let count) = self else { return nil }
        return count
    }

    /// A sum that stops right above the limit. Twice the limit still fits, so nothing overflows on the way.
    static func sum(_ first: UInt128, _ second: UInt128) -> UInt128 {
        min(first + second, limit + 1)
    }

    /// The count without some sets that were counted.
    func subtracting(_ listed: Int) -> SetCount {
        guard case .exact(let count) = self else { return self }
        return .exact(count - UInt128(listed))
    }
}
