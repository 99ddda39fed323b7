/// Finds circles in a small graph, without recursion. Each circle is told once; two that share a node count as one.
struct CycleFinder {
    private enum Visit {
        case open
        case done
    }

    private let successors: [[Int]]
    private var visits: [Visit?]
    private var path: [(node: Int, next: Int)] = []
    private var cycles: [[Int]] = []
    private var reported: Set<Int> = []

    /// The circles of a graph given by the successors of each node, each from its smallest node on.
    /// Linear in the number of nodes and edges.
    static func cycles(_ successors: [[Int]]) -> [[Int]] {
        var finder = CycleFinder(successors)
        for node in successors.indices where finder.visits[node] == nil { finder.search(from: node) }
        return finder.cycles
    }

    private init(_ successors: [[Int]]) {
        self.successors = successors
        visits = Array(repeating: nil, count: successors.count)
    }

    private mutating func search(from start: Int) {
        enter(start)
        while let (node, next) = path.last {
            guard next < successors[node].count else {
                visits[node] = .done
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            follow(successors[node][next])
        }
    }

    private mutating func enter(_ node: Int) {
        visits[node] = .open
        path.append((node, 0))
    }

    private mutating func follow(_ node: Int) {
        switch visits[node] {
        case nil: enter(node)
        case .open: note(circleTo: node)
        case .done: break
        }
    }

    private mutating func note(circleTo node: Int) {
        guard let start = path.lastIndex(where: { $0.node == node }) else { return }
        let cycle = path[start...].map(\.node)
        guard reported.isDisjoint(with: cycle), let smallest = cycle.min(),
            let first = cycle.firstIndex(of: smallest)
        else { return }
        reported.formUnion(cycle)
        cycles.append(Array(cycle[first...] + cycle[..<first]))
    }
}
