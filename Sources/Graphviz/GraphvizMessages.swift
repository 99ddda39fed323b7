import CGraphviz

/// What Graphviz has to say during a layout. The child in which a layout runs collects it; what is said in this process,
/// while a graph is built, would go to standard error.
enum GraphvizMessages {
    /// Drops the messages of Graphviz in this process.
    static func silence() {
        _ = unsafe cgraphviz_listen { _ in 0 }
    }

    static func stopSilence() {
        _ = unsafe cgraphviz_listen(nil)
    }

    /// Messages in one line.
    static func oneLine(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.isEmpty ? "no reason given" : line
    }
}
