/// A graph of few vertices, and what the words mean on it, by trying everything.
///
/// A set of vertices is a number whose bit `v` says whether `v` is in it.
struct NaiveGraph {
    let vertexCount: Int

    /// The set of successors of each vertex.
    private(set) var successorSets: [Int]

    init(vertexCount: Int, arrows: [(Int, Int)]) {
        self.vertexCount = vertexCount
        successorSets = [Int](repeating: 0, count: vertexCount)
        for (source, target) in arrows where source != target {
            successorSets[source] |= 1 << target
        }
    }

    func hasArrow(_ source: Int, _ target: Int) -> Bool {
        successorSets[source] & (1 << target) != 0
    }

    func successors(of vertex: Int) -> [Int] {
        (0..<vertexCount).filter { hasArrow(vertex, $0) }
    }

    /// Takes an arrow away, and says whether there was one.
    mutating func removeArrow(_ source: Int, _ target: Int) -> Bool {
        let wasThere = hasArrow(source, target)
        successorSets[source] &= ~(1 << target)
        return wasThere
    }

    /// The set of what `root` reaches when the vertices of the set `removed` are gone.
    func reached(from root: Int, without removed: Int = 0) -> Int {
        var reached = (1 << root) & ~removed
        while true {
            var larger = reached
            for vertex in 0..<vertexCount where reached & (1 << vertex) != 0 {
                larger |= successorSets[vertex] & ~removed
            }
            if larger == reached { return reached }
            reached = larger
        }
    }

    func reaches(_ source: Int, _ target: Int, without removed: Int = 0) -> Bool {
        reached(from: source, without: removed) & (1 << target) != 0
    }

    /// All paths between two vertices that meet no vertex twice.
    func simplePaths(from source: Int, to target: Int) -> [[Int]] {
        var result: [[Int]] = []
        collectPaths(from: [source], met: 1 << source, to: target, into: &result)
        return result
    }

    private func collectPaths(from beginning: [Int], met: Int, to target: Int, into result: inout [[Int]]) {
        let last = beginning[beginning.count - 1]
        if last == target {
            result.append(beginning)
            return
        }
        for next in 0..<vertexCount where successorSets[last] & ~met & (1 << next) != 0 {
            collectPaths(from: beginning + [next], met: met | 1 << next, to: target, into: &result)
        }
    }
}
