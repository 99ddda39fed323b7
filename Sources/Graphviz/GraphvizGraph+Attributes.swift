import CGraphviz

extension GraphvizGraph {
    /// An attribute of the whole graph.
    func rootText(_ name: String) -> String? {
        unsafe text(cgraphviz_get(root, name))
    }

    /// An attribute of the node of a box.
    func nodeText(_ name: String, of box: Int) -> String? {
        unsafe text(cgraphviz_get(nodes[box], name))
    }

    /// An attribute of the cluster of a frame.
    func clusterText(_ name: String, of frame: Int) -> String? {
        unsafe text(cgraphviz_get(clusters[frame], name))
    }

    private func text(_ value: UnsafePointer<CChar>?) -> String? {
        guard let value = unsafe value else { return nil }
        return unsafe String(cString: value)
    }
}
