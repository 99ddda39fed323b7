/// A graph of at most a handful of people, searched by trying every simple path.
///
/// Node 0 is where the paths start, us or a rival; the people are 1 and up.
struct OracleGraph {
    /// One hop, with its factors in tenths.
    struct Hop {
        let from: Int
        let to: Int
        let tenths: [Int]
        let isAssumed: Bool
        let isStale: Bool

        init(from: Int, to: Int, tenths: Int, isAssumed: Bool, isStale: Bool) {
            self.from = from
            self.to = to
            self.tenths = isAssumed ? [tenths, 5] : [tenths]
            self.isAssumed = isAssumed
            self.isStale = isStale
        }
    }

    /// One simple path.
    struct Path {
        /// The people in order, the one reached last.
        let people: [Int]
        /// The factors of the hops and of the people between, in tenths.
        let tenths: [Int]
        /// Their exact product, as a whole number over 10^24.
        let worth: UInt128
        /// The people strictly between, one bit each.
        let between: Int
    }

    /// The worth of a path without any factor: 10^24, which up to 24 tenths divide without a rest.
    static let whole: UInt128 = 1_000_000_000_000_000_000_000_000

    /// The number of people.
    let count: Int
    /// All hops, parallel ones included.
    let hops: [Hop]
    /// What each person between is worth in tenths, by number; nil for one who carries nothing.
    let carrying: [Int?]

    /// Every simple path, by the person it reaches.
    func allPaths() -> [[Path]] {
        var strongest: [[Hop?]] = Array(repeating: Array(repeating: nil, count: count + 1), count: count + 1)
        for hop in hops {
            if let other = strongest[hop.from][hop.to], Self.worth(other.tenths) >= Self.worth(hop.tenths) {
                continue
            }
            strongest[hop.from][hop.to] = hop
        }
        let outgoing = strongest.map { $0.compactMap(\.self) }
        var found: [[Path]] = Array(repeating: [], count: count + 1)
        let start = Path(people: [], tenths: [], worth: Self.whole, between: 0)
        extend(start, visited: 0, outgoing: outgoing, found: &found)
        return found
    }

    private func extend(_ path: Path, visited: Int, outgoing: [[Hop]], found: inout [[Path]]) {
        let last = path.people.last ?? 0
        for hop in outgoing[last] where visited & (1 << hop.to) == 0 {
            var factors = hop.tenths
            if last > 0 {
                guard let carried = carrying[last] else { return }
                factors.append(carried)
            }
            let longer = Path(
                people: path.people + [hop.to],
                tenths: path.tenths + factors,
                worth: Self.worth(factors, of: path.worth),
                between: visited
            )
            found[hop.to].append(longer)
            extend(longer, visited: visited | (1 << hop.to), outgoing: outgoing, found: &found)
        }
    }

    private static func worth(_ tenths: [Int], of whole: UInt128 = whole) -> UInt128 {
        tenths.reduce(whole) { $0 * UInt128($1) / 10 }
    }

    /// The people who stand on every one of some paths, one bit each; nobody without a path.
    static func onEvery(_ paths: [Path]) -> Int {
        guard let first = paths.first else { return 0 }
        return paths.dropFirst().reduce(first.between) { $0 & $1.between }
    }

    /// The most paths of which no two share a person between.
    static func mostIndependent(_ paths: [Path]) -> Int {
        let masks = Set(paths.map(\.between))
        return (masks.contains(0) ? 1 : 0) + mostDisjoint(Array(masks), within: masks.reduce(0, |))
    }

    private static func mostDisjoint(_ masks: [Int], within available: Int) -> Int {
        guard available != 0 else { return 0 }
        let lowest = available & -available
        let rest = mostDisjoint(masks, within: available & ~lowest)
        let with = masks.filter { $0 & lowest != 0 && $0 & ~available == 0 }
            .map { 1 + mostDisjoint(masks, within: available & ~$0) }
        return max(rest, with.max() ?? 0)
    }
}
