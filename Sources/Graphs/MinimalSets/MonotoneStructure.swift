/// A condition on numbered variables that more variables can only help to meet, in which parts can be
/// shared: variables and constants joined by "all of", "any of" and "enough weight of".
///
/// Parts are made from the bottom up, each from parts made before, so there are no circles. The same
/// variable may stand in many places.
///
///     var structure = MonotoneStructure()
///     let two = structure.atLeast(2, of: (0..<3).map { (structure.variable($0), weight: 1) })
///     let sets = try structure.function(of: two).minimalWinningSets()  // {0, 1}, {0, 2}, {1, 2}
public struct MonotoneStructure: Sendable, Hashable {
    /// A part of a structure. It only means something to the structure that made it.
    public struct Node: Sendable, Hashable {
        /// The number of the part; members have smaller ones.
        let number: Int
    }

    /// What a part says of its members.
    enum Gate: Sendable, Hashable {
        case constant(Bool)
        case variable(Int)
        case all([Int])
        case any([Int])
        case atLeast(Int, [WeightedMember])
    }

    /// A member of "enough weight of".
    struct WeightedMember: Sendable, Hashable {
        let number: Int
        let weight: Int
    }

    /// The parts by number.
    private(set) var gates: [Gate] = []

    /// A structure without parts.
    public init() {}

    /// A part that is always met, or never.
    public mutating func constant(_ isMet: Bool) -> Node {
        append(.constant(isMet))
    }

    /// The part that is met when the variable is. It is a programming error, and stops the program, when the
    /// number of the variable is below 0.
    public mutating func variable(_ number: Int) -> Node {
        precondition(number >= 0, "a variable cannot have a number below zero")
        return append(.variable(number))
    }

    /// A part that is met when every member is; without members, always.
    public mutating func all(_ members: [Node]) -> Node {
        append(.all(numbers(of: members)))
    }

    /// A part that is met when some member is; without members, never.
    public mutating func any(_ members: [Node]) -> Node {
        append(.any(numbers(of: members)))
    }

    /// A part that is met when the weights of the members that are met add up to `needed` or more. A member
    /// named twice counts twice. It is a programming error, and stops the program, when a weight is below 0.
    public mutating func atLeast(_ needed: Int, of members: [(node: Node, weight: Int)]) -> Node {
        precondition(members.allSatisfy { $0.weight >= 0 }, "a weight cannot be below zero")
        let numbers = numbers(of: members.map(\.node))
        let weighted = zip(numbers, members).map { WeightedMember(number: $0, weight: $1.weight) }
        return append(.atLeast(needed, weighted))
    }

    private mutating func append(_ gate: Gate) -> Node {
        gates.append(gate)
        return Node(number: gates.count - 1)
    }

    private func numbers(of members: [Node]) -> [Int] {
        members.map { member in
            precondition(gates.indices.contains(member.number), "a member is no part of this structure")
            return member.number
        }
    }
}

extension MonotoneStructure.Gate {
    /// The numbers of the members, heaviest first where they have weights.
    var members: [Int] {
        switch self {
        case .constant, .variable:
            return []
        case .all(let members), .any(let members):
            return members
        case .atLeast(_, let members):
            return members.sorted { ($1.weight, $0.number) < ($0.weight, $1.number) }.map(\.number)
        }
    }
}
