/// All minimal sets of a condition, found by trying every set of the names in it.
struct OracleSetFamily: Equatable {
    let winning: Set<Set<String>>
    let blocking: Set<Set<String>>

    /// - Parameters:
    ///   - condition: what has to hold.
    ///   - names: the names by number; the condition has few of them, because every set of these is tried.
    init(_ condition: OracleSignature.Condition, names: [String]) {
        let used = condition.names.sorted()
        let all = 1 << used.count
        let isEnough = (0..<all).map { set in
            condition.holds(used.indices.reduce(0) { $0 | ((set >> $1 & 1) << used[$1]) })
        }
        // A no of a set is the yes of all the others.
        let prevents = (0..<all).map { !isEnough[all - 1 - $0] }
        winning = Self.minimal(isEnough, names: used.map { names[$0] })
        blocking = Self.minimal(prevents, names: used.map { names[$0] })
    }

    private static func minimal(_ isMet: [Bool], names: [String]) -> Set<Set<String>> {
        var sets: Set<Set<String>> = []
        for set in isMet.indices where isMet[set] {
            let members = names.indices.filter { set & (1 << $0) != 0 }
            guard members.allSatisfy({ !isMet[set & ~(1 << $0)] }) else { continue }
            sets.insert(Set(members.map { names[$0] }))
        }
        return sets
    }
}

extension OracleSignature.Condition {
    /// The numbers of the names in the condition.
    fileprivate var names: Set<Int> {
        switch self {
        case .yes(let number): [number]
        case .votes(_, let members): members.reduce(into: []) { $0.formUnion($1.1.names) }
        }
    }
}
