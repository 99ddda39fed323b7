import CGraphviz
import Layout

/// The one owner of a graph of Graphviz, freed with the value. Only `of(_:effort:)` fills it, so
/// that nothing but a skeleton ever reaches Graphviz.
@safe
struct GraphvizGraph: ~Copyable {
    let root: UnsafeMutablePointer<Agraph_t>
    /// The nodes, in the order of the boxes.
    private(set) var nodes: [UnsafeMutablePointer<Agnode_t>] = unsafe []
    /// The clusters, in the order of the frames.
    private(set) var clusters: [UnsafeMutablePointer<Agraph_t>] = unsafe []

    init() throws(LayoutError) {
        // A root without a name is one of the graphs on which Graphviz has crashed.
        guard let root = unsafe cgraphviz_open("skeleton") else { throw Self.noMemory }
        unsafe self.root = root
    }

    deinit { unsafe cgraphviz_close(root) }

    static let noMemory = LayoutError.refused(reason: "Graphviz has no memory for the graph")

    /// Says what a graph, a node or an edge has where nothing else is set.
    func setDefaults(
        graph: [(name: String, value: String)],
        node: [(name: String, value: String)],
        edge: [(name: String, value: String)]
    ) throws(LayoutError) {
        for (name, value) in graph {
            guard unsafe cgraphviz_graph_default(root, name, value) else { throw Self.noMemory }
        }
        for (name, value) in node {
            guard unsafe cgraphviz_node_default(root, name, value) else { throw Self.noMemory }
        }
        for (name, value) in edge {
            guard unsafe cgraphviz_edge_default(root, name, value) else { throw Self.noMemory }
        }
    }

    /// Adds a node, and sets its attributes.
    mutating func addNode(_ attributes: [(name: String, value: String)]) throws(LayoutError) {
        guard let node = unsafe cgraphviz_add_node(root, "n\(nodes.count)") else { throw Self.noMemory }
        try unsafe set(attributes, of: node)
        unsafe nodes.append(node)
    }

    /// Adds an edge between two nodes, and sets its attributes.
    func addEdge(
        from tail: Int,
        to head: Int,
        _ attributes: [(name: String, value: String)]
    ) throws(LayoutError) {
        guard let edge = unsafe cgraphviz_add_edge(root, nodes[tail], nodes[head]) else {
            throw Self.noMemory
        }
        try unsafe set(attributes, of: edge)
    }

    /// Adds a cluster around nodes.
    mutating func addCluster(
        of members: [Int],
        _ attributes: [(name: String, value: String)]
    ) throws(LayoutError) {
        let cluster = try unsafe subgraph(of: root, named: "cluster\(clusters.count)", members)
        try unsafe set(attributes, of: cluster)
        unsafe clusters.append(cluster)
    }

    /// Puts nodes on one rank; all of them are in one cluster, or in none.
    func addRank(_ name: String, of members: [Int], inCluster cluster: Int?) throws(LayoutError) {
        let parent = if let cluster { unsafe clusters[cluster] } else { unsafe root }
        let rank = try unsafe subgraph(of: parent, named: name, members)
        try unsafe set([("rank", "same")], of: rank)
    }

    private func subgraph(
        of parent: UnsafeMutablePointer<Agraph_t>,
        named name: String,
        _ members: [Int]
    ) throws(LayoutError) -> UnsafeMutablePointer<Agraph_t> {
        guard let subgraph = unsafe cgraphviz_add_subgraph(parent, name) else { throw Self.noMemory }
        for member in members {
            guard unsafe cgraphviz_include(subgraph, nodes[member]) else { throw Self.noMemory }
        }
        return unsafe subgraph
    }

    private func set(
        _ attributes: [(name: String, value: String)],
        of object: UnsafeMutableRawPointer
    ) throws(LayoutError) {
        for (name, value) in attributes {
            guard unsafe cgraphviz_set(object, name, value) else { throw Self.noMemory }
        }
    }
}
