/// A cost that adds up along a path.
///
/// Sums must not depend on order or grouping, and no sum is below either of its sides, so no cost is below
/// `zero`. Making one side larger makes the sum larger: when `a < b`, then `a + c < b + c`. A sum that only
/// never falls (one that stops at a largest value, say) still gives paths of the best cost, but
/// ``DirectedGraph/bestPath(from:to:costs:)`` may then miss the one with fewest hops among them.
public protocol PathCost: Comparable, Sendable {
    /// The cost of a path without edges.
    static var zero: Self { get }

    /// The cost of two stretches of a path, one after the other.
    static func + (first: Self, second: Self) -> Self
}

/// Whole numbers from 0 up. A sum too large for `Int` stops the program.
extension Int: PathCost {}
