import Graphs

extension MonotoneFormula<Int> {
    /// How many places random formulas are about.
    static let randomPlaceCount = 6

    /// A formula of at most the given depth over the places `0..<randomPlaceCount`.
    static func random(depth: Int, using generator: inout SplitMix64) -> MonotoneFormula<Int> {
        let kind = depth == 0 ? 0 : Int.random(in: 0...4, using: &generator)
        if kind == 0 { return .place(Int.random(in: 0..<randomPlaceCount, using: &generator)) }
        var members: [MonotoneFormula<Int>] = []
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
            members.append(random(depth: depth - 1, using: &generator))
        }
        if kind == 1 { return .all(members) }
        if kind == 2 { return .any(members) }
        var weighted: [Weighted] = []
        for member in members {
            weighted.append(Weighted(weight: Int.random(in: 0...3, using: &generator), formula: member))
        }
        return .atLeast(Int.random(in: -1...5, using: &generator), of: weighted)
    }

    /// Whether the formula is met by a set of places, word for word as its cases are described.
    func naiveIsSatisfied(by places: Set<Int>) -> Bool {
        switch self {
        case .place(let place):
            return places.contains(place)
        case .all(let members):
            return members.filter { !$0.naiveIsSatisfied(by: places) }.isEmpty
        case .any(let members):
            return !members.filter { $0.naiveIsSatisfied(by: places) }.isEmpty
        case .atLeast(let needed, let members):
            let met = members.filter { $0.formula.naiveIsSatisfied(by: places) }
            return met.reduce(0) { $0 + $1.weight } >= needed
        }
    }
}
