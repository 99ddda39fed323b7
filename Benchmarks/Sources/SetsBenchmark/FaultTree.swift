import Foundation
import Graphs

/// A fault tree as its file says it: gates by name over events by name.
struct FaultTree: Decodable {
    struct Gate: Decodable {
        let op: String
        let args: [Argument]
        let k: Int?
    }

    struct Argument: Decodable {
        let gate: String?
        let event: String?
        let const: Bool?
    }

    let name: String
    let top: String
    let gates: [String: Gate]
    let probabilities: [String: Double]

    /// The names of the gates that the top is made of, each after its members.
    func gatesFromTheBottom() -> [String] {
        var result: [String] = []
        var isDone: Set<String> = []
        var trail = [top]
        while let name = trail.last {
            let open = (gates[name]?.args ?? []).compactMap(\.gate).filter { !isDone.contains($0) }
            if open.isEmpty || isDone.contains(name) {
                trail.removeLast()
                if isDone.insert(name).inserted { result.append(name) }
            } else {
                trail += open.reversed()
            }
        }
        return result
    }

    /// The tree as a structure, with the events numbered by name.
    func structure() -> (structure: MonotoneStructure, top: MonotoneStructure.Node)? {
        var structure = MonotoneStructure()
        var events: [String: MonotoneStructure.Node] = [:]
        for (number, event) in probabilities.keys.sorted().enumerated() {
            events[event] = structure.variable(number)
        }
        var parts: [String: MonotoneStructure.Node] = [:]
        for name in gatesFromTheBottom() {
            guard let gate = gates[name] else { return nil }
            let members = gate.args.compactMap { argument in
                argument.const.map { structure.constant($0) }
                    ?? argument.gate.flatMap { parts[$0] } ?? argument.event.flatMap { events[$0] }
            }
            switch gate.op {
            case "and": parts[name] = structure.all(members)
            case "or": parts[name] = structure.any(members)
            default: parts[name] = structure.atLeast(gate.k ?? 0, of: members.map { ($0, weight: 1) })
            }
        }
        return parts[top].map { (structure, $0) }
    }

    /// The tree in the Open-PSA format; turned round, with "or" for "and", its cut sets are the path sets.
    func openPSA(isTurned: Bool) -> String {
        let defined = gates.sorted { $0.key < $1.key }.map { name, gate in
            let members = gate.args.map { Self.openPSA($0, isTurned: isTurned) }
            let (open, close) = operation(of: gate, isTurned: isTurned)
            return
                "<define-gate name=\"\(Self.plain(name))\"><\(open)>\(members.joined())</\(close)></define-gate>"
        }
        let events = probabilities.keys.sorted().map { "<define-basic-event name=\"\($0)\"/>" }
        return "<?xml version=\"1.0\"?><opsa-mef><define-fault-tree name=\"tree\">\(defined.joined())"
            + "</define-fault-tree><model-data>\(events.joined())</model-data></opsa-mef>"
    }

    private static func openPSA(_ argument: Argument, isTurned: Bool) -> String {
        if let value = argument.const { return "<constant value=\"\(value != isTurned)\"/>" }
        if let gate = argument.gate { return "<gate name=\"\(plain(gate))\"/>" }
        return "<basic-event name=\"\(argument.event ?? "")\"/>"
    }

    /// A name without the points that separate the parts of a path in the format.
    private static func plain(_ name: String) -> String { name.replacingOccurrences(of: ".", with: "_") }

    private func operation(of gate: Gate, isTurned: Bool) -> (open: String, close: String) {
        switch (gate.op, isTurned) {
        case ("and", false), ("or", true):
            return ("and", "and")
        case ("or", _), ("and", _):
            return ("or", "or")
        default:
            let needed = gate.k ?? 0
            let minimum = isTurned ? gate.args.count - needed + 1 : needed
            return ("atleast min=\"\(minimum)\"", "atleast")
        }
    }
}
