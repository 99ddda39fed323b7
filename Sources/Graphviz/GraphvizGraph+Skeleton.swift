import Layout

extension GraphvizGraph {
    /// The graph of a skeleton: boxes of fixed size with an empty label, edges without any, clusters.
    static func of(_ skeleton: Skeleton, effort: LayoutEffort) throws(LayoutError) -> GraphvizGraph {
        var graph = try GraphvizGraph()
        try graph.addDefaults(of: skeleton, effort: effort)
        try graph.addBoxes(of: skeleton)
        try graph.addEdges(of: skeleton)
        try graph.addGroups(of: skeleton)
        return graph
    }

    private func addDefaults(of skeleton: Skeleton, effort: LayoutEffort) throws(LayoutError) {
        try setDefaults(
            graph: [
                ("rankdir", skeleton.direction == .topToBottom ? "TB" : "LR"),
                ("nodesep", Inches.text(wholePoints: skeleton.boxGap)),
                ("ranksep", Inches.text(wholePoints: skeleton.rankGap)),
                // Only positions are wanted: no line is routed.
                ("splines", "none"),
                ("nslimit", effort.stepsForEachBox),
                ("margin", ""),
                ("rank", ""),
            ],
            node: [
                ("label", ""), ("shape", "box"), ("fixedsize", "true"), ("width", "1"), ("height", "1"),
            ],
            edge: [("weight", "1"), ("minlen", "1"), ("constraint", "true")]
        )
    }

    private mutating func addBoxes(of skeleton: Skeleton) throws(LayoutError) {
        for box in skeleton.boxes {
            try addNode([
                ("width", Inches.text(evenPoints: box.width)),
                ("height", Inches.text(evenPoints: box.height)),
            ])
        }
    }

    /// Edges inside a group of one rank are left out. They cannot order ranks, and with clusters around
    /// Graphviz 2.43 reads beyond its tables of such edges, so that the layout depends on what is in memory.
    private func addEdges(of skeleton: Skeleton) throws(LayoutError) {
        var groupOfBox = [Int?](repeating: nil, count: skeleton.boxes.count)
        for (index, group) in skeleton.sameRank.enumerated() {
            for box in group { groupOfBox[box] = index }
        }
        for edge in skeleton.edges {
            if let group = groupOfBox[edge.from], group == groupOfBox[edge.to] { continue }
            var attributes: [(name: String, value: String)] = []
            if edge.weight != 1 { attributes.append(("weight", "\(edge.weight)")) }
            if edge.minimumLength != 1 { attributes.append(("minlen", "\(edge.minimumLength)")) }
            if !edge.isConstraining { attributes.append(("constraint", "false")) }
            try addEdge(from: edge.from, to: edge.to, attributes)
        }
    }

    private mutating func addGroups(of skeleton: Skeleton) throws(LayoutError) {
        var clusterOfBox = [Int?](repeating: nil, count: skeleton.boxes.count)
        for (index, frame) in skeleton.frames.enumerated() {
            // The margin of a cluster is in points, not in inches.
            try addCluster(of: frame.members, [("margin", "\(Int(frame.margin.rounded(.up)))")])
            for member in frame.members { clusterOfBox[member] = index }
        }
        for (index, group) in skeleton.sameRank.enumerated() where group.count > 1 {
            try addRank("rank\(index)", of: group, inCluster: clusterOfBox[group[0]])
        }
    }
}
