/// Whatever can place a skeleton: Graphviz in this process, in another one, or a stand-in for tests.
public protocol LayoutEngine: Sendable {
    /// Places every box and frame of a skeleton. The same skeleton gives the same placement.
    ///
    /// It may be called from any thread, and from several at once.
    ///
    /// - Throws: `LayoutError` when the engine is missing, refuses, leaves something out, or when the skeleton
    ///   is larger than the engine takes.
    func place(_ skeleton: Skeleton) throws(LayoutError) -> Placement
}
