/// A family of independent paths that can be made larger by one path at a time.
///
/// Every vertex is thought of as two stops, its arrival and its departure, joined by a passage that one path
/// may use. An augmentation runs from the departure of the source to the arrival of the target along free
/// edges and passages, and backwards along used ones, which hands their other half to the new path.
struct IndependentFlow {
    private let graph: DirectedGraph
    private let source: Int
    private let target: Int

    /// Whether a path runs along the edge, by edge number.
    private var isUsed: [Bool]

    /// For every vertex that a path passes through, the vertex before it on that path.
    private var predecessors: [Int?]

    init(graph: DirectedGraph, source: Int, target: Int) {
        self.graph = graph
        self.source = source
        self.target = target
        isUsed = [Bool](repeating: false, count: graph.edges.count)
        predecessors = [Int?](repeating: nil, count: graph.vertexCount)
    }

    /// Adds one path to the family, rerouting others where needed. False when there is no larger family.
    mutating func augment() -> Bool {
        guard let stops = shortestAugmentation() else { return false }
        for (stop, next) in zip(stops, stops.dropFirst()) where stop.vertex != next.vertex {
            // From a departure the step goes along its edge, from an arrival against it.
            let edge =
                stop.isDeparture
                ? graph.edgeIndex(from: stop.vertex, to: next.vertex)
                : graph.edgeIndex(from: next.vertex, to: stop.vertex)
            if let edge { isUsed[edge] = stop.isDeparture }
        }
        findPredecessors()
        return true
    }

    /// The paths of the family, in the order of their second vertices.
    func paths() -> [[Int]] {
        var next = [Int?](repeating: nil, count: graph.vertexCount)
        for (edge, used) in zip(graph.edges, isUsed) where used && edge.source != source {
            next[edge.source] = edge.target
        }
        return graph.outgoingEdges(of: source).filter { isUsed[$0] }.map { first in
            // Nothing used leaves the target, so the walk ends there.
            [source] + sequence(first: graph.edges[first].target) { next[$0] }
        }
    }

    private mutating func findPredecessors() {
        predecessors = [Int?](repeating: nil, count: graph.vertexCount)
        for (edge, used) in zip(graph.edges, isUsed) where used && edge.target != target {
            predecessors[edge.target] = edge.source
        }
    }

    /// The stops of an augmentation with the fewest steps, or nil when the target is out of reach.
    private func shortestAugmentation() -> [Stop]? {
        let start = Stop(vertex: source, isDeparture: true)
        let goal = Stop(vertex: target, isDeparture: false)
        var origins = [Stop?](repeating: nil, count: 2 * graph.vertexCount)
        origins[start.index] = start
        var queue = [start]
        var position = 0
        while position < queue.count, origins[goal.index] == nil {
            let stop = queue[position]
            position += 1
            for next in steps(from: stop) where origins[next.index] == nil {
                origins[next.index] = stop
                queue.append(next)
            }
        }
        guard origins[goal.index] != nil else { return nil }
        let backwards = sequence(first: goal) { $0 == start ? nil : origins[$0.index] }
        return backwards.reversed()
    }

    private func steps(from stop: Stop) -> [Stop] {
        guard stop.isDeparture else {
            // A vertex in use can only be left the way its path came, which frees that edge.
            return [Stop(vertex: predecessors[stop.vertex] ?? stop.vertex, isDeparture: true)]
        }
        let free = graph.outgoingEdges(of: stop.vertex).filter { !isUsed[$0] }
        let forward = free.map { Stop(vertex: graph.edges[$0].target, isDeparture: false) }
        guard predecessors[stop.vertex] != nil else { return forward }
        return forward + [Stop(vertex: stop.vertex, isDeparture: false)]
    }
}

/// One half of a vertex: where paths arrive, or where they depart.
private struct Stop: Equatable {
    let vertex: Int
    let isDeparture: Bool

    var index: Int { 2 * vertex + (isDeparture ? 1 : 0) }
}
