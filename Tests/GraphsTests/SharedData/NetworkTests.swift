import FoundationEssentials
import Graphs
import Testing

/// Independent routes and chokepoints of real networks, for every ordered pair, against numbers that two
/// libraries agree on.
@Suite(.enabled(if: SharedData.isThere, "the shared data is not beside the project"))
struct NetworkTests {
    static let withPairs = [
        "krackhardt_hightech.advice", "krackhardt_hightech.friendship",
        "krackhardt_hightech.reports_to+advice", "krackhardt_hightech.reports_to+friendship",
        "krackhardt_hightech.reports_to", "padgett_florentine.business", "padgett_florentine.marriage",
    ]

    static let large = [
        "manufacturing_email_hierarchy.email", "manufacturing_email_hierarchy.reports_to+email",
        "manufacturing_email_hierarchy.reports_to",
    ]

    @Test(arguments: withPairs)
    func `independent routes of every pair are as many as the reference says`(name: String) throws {
        let network = try Network(named: name)
        let expected: [String: Int] = try network.reference("pair_connectivity")
        var counted: [String: Int] = [:]
        for (source, target) in network.pairs {
            let paths = network.graph.independentPaths(from: source, to: target)
            counted[network.key(source, target)] = paths.count
        }
        #expect(counted == expected)
    }

    @Test(arguments: withPairs)
    func `chokepoints of every pair are those of the reference`(name: String) throws {
        let network = try Network(named: name)
        let expected: [String: Set<String>] = try network.reference("single_points")
        var found: [String: Set<String>] = [:]
        for source in network.names.indices {
            let tree = network.graph.dominators(from: source)
            for target in network.names.indices where !tree.chokepoints(of: target).isEmpty {
                let names = tree.chokepoints(of: target).map { network.names[$0] }
                found[network.key(source, target)] = Set(names)
            }
        }
        #expect(found == expected)
    }

    @Test(arguments: withPairs + large)
    func `immediate dominators are those of the reference`(name: String) throws {
        let network = try Network(named: name)
        let data = try SharedData.data("networks/reference/\(name).json")
        let expected = try JSONDecoder().decode(Dominators.self, from: data).dominators
        #expect(!expected.isEmpty)
        for (root, above) in expected {
            let tree = network.graph.dominators(from: try #require(network.names.firstIndex(of: root)))
            var found: [String: String] = [:]
            for (vertex, name) in network.names.enumerated() {
                found[name] = tree.immediateDominator(of: vertex).map { network.names[$0] }
            }
            #expect(found == above, "from \(root)")
        }
    }
}

private struct Dominators: Decodable {
    let dominators: [String: [String: String]]
}

/// A network read from its file.
private struct Network {
    let name: String

    /// The names of the vertices by number.
    let names: [String]

    let graph: DirectedGraph

    /// A network by data set and relations, as the reference calls it: `set.relation+relation`.
    init(named name: String) throws {
        self.name = name
        let parts = name.split(separator: ".").map(String.init)
        let names = try SharedData.rows("networks/\(parts[0])/nodes.csv").compactMap { $0["NodeName"] }
            .sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
        let arcs = try parts[1].split(separator: "+").flatMap { relation in
            try SharedData.rows("networks/\(parts[0])/\(relation).csv")
        }
        self.names = names
        graph = DirectedGraph(
            vertexCount: names.count,
            edges: try arcs.map { arc in
                DirectedGraph.Edge(
                    source: try #require(numbers[arc["source"] ?? ""]),
                    target: try #require(numbers[arc["target"] ?? ""])
                )
            }
        )
    }

    /// Every ordered pair of different vertices.
    var pairs: [(Int, Int)] {
        names.indices.flatMap { source in
            names.indices.filter { $0 != source }.map { (source, $0) }
        }
    }

    func key(_ source: Int, _ target: Int) -> String {
        "\(names[source])->\(names[target])"
    }

    func reference<Value: Decodable>(_ kind: String) throws -> [String: Value] {
        let data = try SharedData.data("networks/reference/\(name).\(kind).json")
        return try JSONDecoder().decode([String: Value].self, from: data)
    }
}
