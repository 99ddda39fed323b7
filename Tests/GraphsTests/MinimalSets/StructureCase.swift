import Graphs

/// A small structure, and what it means for every set of variables, worked out word for word.
///
/// A set of variables is a number whose bit `i` says whether `variables[i]` is in it.
struct StructureCase {
    /// The numbers of the variables, ascending and not one after the other.
    let variables: [Int]

    private(set) var structure = MonotoneStructure()
    private(set) var nodes: [MonotoneStructure.Node] = []

    /// For each part, whether each set of variables meets it.
    private(set) var tables: [[Bool]] = []

    /// How each part was made.
    private(set) var text: [String] = []

    var setCount: Int { 1 << variables.count }

    /// The part that was made last, and whether each set meets it.
    var top: (node: MonotoneStructure.Node, table: [Bool]) {
        (nodes[nodes.count - 1], tables[tables.count - 1])
    }

    /// A structure of up to eight variables, each in one part or two, and parts over earlier parts.
    init(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let count = Int.random(in: 1...(seed % 16 == 0 ? 8 : 6), using: &generator)
        variables = Array((0..<20).shuffled(using: &generator).prefix(count)).sorted()
        for bit in (0..<count).shuffled(using: &generator) {
            addVariable(bit)
        }
        addVariable(Int.random(in: 0..<count, using: &generator))
        for _ in 0..<Int.random(in: 1...7, using: &generator) {
            addGate(using: &generator)
        }
    }

    private mutating func addVariable(_ bit: Int) {
        nodes.append(structure.variable(variables[bit]))
        tables.append((0..<setCount).map { $0 & 1 << bit != 0 })
        text.append("x\(variables[bit])")
    }

    private mutating func addGate(using generator: inout SplitMix64) {
        let members = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
            // Later parts more often, so that structures become deep.
            let number = max(
                Int.random(in: nodes.indices, using: &generator),
                Int.random(in: nodes.indices, using: &generator)
            )
            return number
        }
        switch Int.random(in: 0...12, using: &generator) {
        case 0:
            addConstant(Bool.random(using: &generator))
        case 1...4:
            nodes.append(structure.all(members.map { nodes[$0] }))
            tables.append((0..<setCount).map { set in members.filter { !tables[$0][set] }.isEmpty })
            text.append("all\(members)")
        case 5...8:
            nodes.append(structure.any(members.map { nodes[$0] }))
            tables.append((0..<setCount).map { set in !members.filter { tables[$0][set] }.isEmpty })
            text.append("any\(members)")
        default:
            addThreshold(members, using: &generator)
        }
    }

    private mutating func addConstant(_ isMet: Bool) {
        nodes.append(structure.constant(isMet))
        tables.append((0..<setCount).map { _ in isMet })
        text.append("\(isMet)")
    }

    private mutating func addThreshold(_ members: [Int], using generator: inout SplitMix64) {
        let weights = members.map { _ in Int.random(in: 0...4, using: &generator) }
        let needed = Int.random(in: -1...8, using: &generator)
        nodes.append(
            structure.atLeast(needed, of: zip(members, weights).map { (nodes[$0], weight: $1) })
        )
        tables.append(
            (0..<setCount).map { set in
                zip(members, weights).reduce(0) { $0 + (tables[$1.0][set] ? $1.1 : 0) } >= needed
            }
        )
        text.append("\(needed) of \(members) weighing \(weights)")
    }
}

extension StructureCase {
    /// The minimal sets that are enough by a description, by size and then in dictionary order.
    func minimalSets(where isEnough: (Int) -> Bool) -> [[Int]] {
        let minimal = (0..<setCount).filter { set in
            isEnough(set) && !variables.indices.contains { set & 1 << $0 != 0 && isEnough(set & ~(1 << $0)) }
        }
        let sets = minimal.map { set in
            variables.indices.filter { set & 1 << $0 != 0 }.map { variables[$0] }
        }
        return sets.sorted { left, right in
            left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
        }
    }

    /// The minimal sets whose yes is enough.
    func winningSets() -> [[Int]] {
        let table = top.table
        return minimalSets { table[$0] }
    }

    /// The minimal sets whose no is enough: without them, all others are not enough.
    func blockingSets() -> [[Int]] {
        let table = top.table
        return minimalSets { !table[setCount - 1 - $0] }
    }
}

/// What the first seed to disagree says, with the seed and the structure, or nil when all agree.
func firstStructureDisagreement(
    seeds: Range<UInt64>,
    check: (StructureCase) throws -> String?
) rethrows -> String? {
    for seed in seeds {
        let sample = StructureCase(seed: seed)
        if let disagreement = try check(sample) {
            let parts = sample.text.enumerated().map { "\($0.offset): \($0.element)" }
            return "seed \(seed), \(parts.joined(separator: "; ")): \(disagreement)"
        }
    }
    return nil
}
