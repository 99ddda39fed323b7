import Graphs
import StakeholderModel

/// Who can be reached from one start (us, or a rival) through which people.
///
/// Vertex 0 is the start, the people follow in the order of their identifiers, so that ties are decided the
/// same way on every machine. Of parallel hops the strongest stands for all.
struct CarrierGraph: Sendable {
    private let people: [PersonIdentifier]
    private let vertices: [PersonIdentifier: Int]
    private let graph: DirectedGraph
    private let hopOfEdge: [Hop]
    private let costs: [StrengthCost]
    private let dominators: DominatorTree
    private let bestPaths: BestPaths<StrengthCost>

    /// - Parameters:
    ///   - people: every person of the map.
    ///   - hops: from the start and between people; others are left out.
    ///   - carrying: what a person strictly between is worth.
    init(people: [PersonIdentifier], hops: [Hop], carrying: (PersonIdentifier) -> Strength) {
        let sorted = people.sorted()
        let vertices = Dictionary(
            sorted.enumerated().map { ($0.element, $0.offset + 1) },
            uniquingKeysWith: { first, _ in first }
        )
        let strongest = CarrierGraph.strongestHops(hops, vertices: vertices)
        let graph = DirectedGraph(vertexCount: sorted.count + 1, edges: Array(strongest.keys))
        let hopOfEdge = graph.edges.compactMap { strongest[$0] }
        let costs = hopOfEdge.map { hop in
            StrengthCost(strength: hop.strength * (hop.from.person.map(carrying) ?? .full))
        }
        self.people = sorted
        self.vertices = vertices
        self.graph = graph
        self.hopOfEdge = hopOfEdge
        self.costs = costs
        dominators = graph.dominators(from: 0)
        bestPaths = graph.bestPaths(from: 0, costs: costs)
    }

    private static func strongestHops(
        _ hops: [Hop],
        vertices: [PersonIdentifier: Int]
    ) -> [DirectedGraph.Edge: Hop] {
        var strongest: [DirectedGraph.Edge: Hop] = [:]
        for hop in hops {
            let source = hop.from.person.map { vertices[$0] } ?? 0
            guard let source, let target = vertices[hop.to], source != target else { continue }
            let edge = DirectedGraph.Edge(source: source, target: target)
            if let present = strongest[edge], !hop.isBetter(than: present) { continue }
            strongest[edge] = hop
        }
        return strongest
    }
}

extension CarrierGraph {
    /// Whether any route leads to the person.
    func reaches(_ person: PersonIdentifier) -> Bool { vertices[person].map(dominators.isReachable) ?? false }

    /// The people strictly between on every route, in order from the start.
    func chokepoints(of person: PersonIdentifier) -> [PersonIdentifier] {
        guard let vertex = vertices[person], dominators.isReachable(vertex) else { return [] }
        return dominators.chokepoints(of: vertex).map { people[$0 - 1] }
    }

    /// How many routes share neither a person between nor a hop, counted up to a number.
    func independentRouteCount(to person: PersonIdentifier, atMost limit: Int? = nil) -> Int {
        guard let vertex = vertices[person] else { return 0 }
        return graph.independentPaths(from: 0, to: vertex, atMost: limit).count
    }

    /// How strong the best route is; `nil` when there is none.
    func bestStrength(to person: PersonIdentifier) -> Strength? {
        vertices[person].flatMap { bestPaths.cost(to: $0)?.strength }
    }

    /// The strongest route; ties by the number of hops, then by identifiers.
    func bestRoute(to person: PersonIdentifier) -> Route? {
        vertices[person].flatMap { bestPaths.path(to: $0) }.map(route)
    }

    /// The routes within limits, the strongest first.
    func routes(to person: PersonIdentifier, limits: PathLimits = PathLimits()) -> RouteList {
        guard let vertex = vertices[person] else { return RouteList(routes: [], isComplete: true) }
        let enumeration = graph.simplePaths(from: 0, to: vertex, costs: costs, limits: limits)
        return RouteList(routes: enumeration.paths.map(route), isComplete: enumeration.isComplete)
    }

    private func route(_ path: Path<StrengthCost>) -> Route {
        let hops = zip(path.vertices, path.vertices.dropFirst()).compactMap { source, target in
            graph.edgeIndex(from: source, to: target).map { hopOfEdge[$0] }
        }
        return Route(hops: hops, strength: path.cost.strength)
    }
}

extension Hop {
    /// Whether this hop stands for both of two parallel ones: the stronger, then the confirmed, then the fresh one.
    fileprivate func isBetter(than other: Hop) -> Bool {
        if strength != other.strength { return strength > other.strength }
        if isAssumed != other.isAssumed { return other.isAssumed }
        return !isStale && other.isStale
    }
}
