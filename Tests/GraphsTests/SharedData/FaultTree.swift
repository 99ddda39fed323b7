import FoundationEssentials
import Graphs
import Testing

/// A fault tree as its file says it: gates by name over events by name.
struct FaultTree: Decodable {
    struct Gate: Decodable {
        let op: String
        let args: [Argument]

        /// How many members "atleast" needs.
        let k: Int?
    }

    struct Argument: Decodable {
        let gate: String?
        let event: String?
        let const: Bool?
    }

    let top: String
    let gates: [String: Gate]
    let probabilities: [String: Double]

    init(named name: String) throws {
        let data = try SharedData.data("fault-trees/\(name).json")
        self = try JSONDecoder().decode(FaultTree.self, from: data)
    }

    /// The tree as a structure, with the events numbered by name.
    func structure() throws -> (structure: MonotoneStructure, top: MonotoneStructure.Node) {
        var structure = MonotoneStructure()
        var events: [String: MonotoneStructure.Node] = [:]
        for (number, event) in probabilities.keys.sorted().enumerated() {
            events[event] = structure.variable(number)
        }
        var parts: [String: MonotoneStructure.Node] = [:]
        for name in try gatesFromTheBottom() {
            let gate = try #require(gates[name])
            let members = try gate.args.map { argument in
                if let value = argument.const { return structure.constant(value) }
                if let event = argument.event { return try #require(events[event]) }
                return try #require(parts[argument.gate ?? ""])
            }
            parts[name] = try part(gate, of: members, in: &structure)
        }
        return (structure, try #require(parts[top]))
    }

    private func part(
        _ gate: Gate,
        of members: [MonotoneStructure.Node],
        in structure: inout MonotoneStructure
    ) throws -> MonotoneStructure.Node {
        switch gate.op {
        case "and":
            return structure.all(members)
        case "or":
            return structure.any(members)
        default:
            try #require(gate.op == "atleast")
            return structure.atLeast(try #require(gate.k), of: members.map { ($0, weight: 1) })
        }
    }

    /// The names of the gates, each after its members.
    private func gatesFromTheBottom() throws -> [String] {
        var result: [String] = []
        var isDone: Set<String> = []
        var trail = [top]
        while let name = trail.last {
            let gate = try #require(gates[name])
            let open = gate.args.compactMap(\.gate).filter { !isDone.contains($0) }
            trail += open
            if open.isEmpty {
                trail.removeLast()
                if isDone.insert(name).inserted { result.append(name) }
            }
        }
        return result
    }
}
