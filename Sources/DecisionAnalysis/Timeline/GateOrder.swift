import Graphs
import StakeholderModel

/// Which gate comes before which.
///
/// The graph has a vertex for each gate and one for each kind of the playbook, which stands for "all gates of this
/// kind are passed": so the number of edges stays linear, and a kind without a gate still hands its order on.
struct GateOrder {
    private let gates: [DealGate]
    private let playbook: Playbook
    private let graph: DirectedGraph

    init(gates: [DealGate], playbook: Playbook) {
        self.gates = gates
        self.playbook = playbook
        let declared = GateOrder.declaredEdges(gates)
        let usual = GateOrder.usualEdges(gates, playbook, from: { _ in true }, to: { $0.after == nil })
        let both = DirectedGraph(vertexCount: gates.count + playbook.gates.count, edges: declared + usual)
        guard both.firstCycle() != nil else {
            graph = both
            return
        }
        // The file orders gates against the playbook: its word holds, and the playbook orders only the others.
        let ordered = GateOrder.orderedByTheFile(gates)
        let isFree = { (gate: DealGate) in !ordered.contains(gate.reference) }
        let others = GateOrder.usualEdges(gates, playbook, from: isFree, to: isFree)
        graph = DirectedGraph(vertexCount: gates.count + playbook.gates.count, edges: declared + others)
    }

    /// The positions of the gates on the heaviest chain, in order.
    func heaviestChain(weights: [Int]) -> [Int] {
        let padded = weights + playbook.gates.map { _ in 0 }
        let chain = graph.heaviestChain(weights: padded)?.vertices ?? []
        return chain.filter { $0 < gates.count }
    }

    /// How many gates come before each one, at least: the length of the longest chain up to it.
    func depths() -> [Int] {
        var depths = [Int](repeating: 0, count: graph.vertexCount)
        for vertex in graph.topologicalOrder() ?? [] {
            for successor in graph.successors(of: vertex) {
                depths[successor] = max(depths[successor], depths[vertex] + (vertex < gates.count ? 1 : 0))
            }
        }
        return Array(depths.prefix(gates.count))
    }

    private static func declaredEdges(_ gates: [DealGate]) -> [DirectedGraph.Edge] {
        let positions = positionsOfDeclared(gates)
        return gates.enumerated().flatMap { target, gate in
            (gate.after ?? []).compactMap { earlier in
                positions[earlier].map { DirectedGraph.Edge(source: $0, target: target) }
            }
        }
    }

    private static func positionsOfDeclared(_ gates: [DealGate]) -> [GateIdentifier: Int] {
        var positions: [GateIdentifier: Int] = [:]
        for (position, gate) in gates.enumerated() {
            if case .declared(let identifier) = gate.reference { positions[identifier] = position }
        }
        return positions
    }

    /// The order of the playbook, for some of the gates; the vertices of kinds follow those of the gates.
    private static func usualEdges(
        _ gates: [DealGate],
        _ playbook: Playbook,
        from isBefore: (DealGate) -> Bool,
        to isAfter: (DealGate) -> Bool
    ) -> [DirectedGraph.Edge] {
        var vertices: [GateKind: Int] = [:]
        for (position, expected) in playbook.gates.enumerated() {
            vertices[expected.kind] = gates.count + position
        }
        func earlier(than kind: GateKind) -> [Int] {
            (playbook.expectation(of: kind)?.after ?? []).compactMap { vertices[$0] }
        }
        var edges: [DirectedGraph.Edge] = []
        for (kind, vertex) in vertices {
            edges += earlier(than: kind).map { .init(source: $0, target: vertex) }
        }
        for (position, gate) in gates.enumerated() {
            if isAfter(gate) { edges += earlier(than: gate.kind).map { .init(source: $0, target: position) } }
            if isBefore(gate), let vertex = vertices[gate.kind] {
                edges.append(.init(source: position, target: vertex))
            }
        }
        return edges
    }

    private static func orderedByTheFile(_ gates: [DealGate]) -> Set<GateReference> {
        let named = gates.flatMap { $0.after ?? [] }.map(GateReference.declared)
        return Set(named + gates.filter { $0.after != nil }.map(\.reference))
    }
}
