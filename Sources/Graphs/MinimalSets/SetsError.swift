/// Why the minimal sets of a structure could not be had.
public enum SetsError: Error, Sendable, Hashable {
    /// More than this many nodes, or remembered results, would have been needed, under every order of the
    /// variables that was tried.
    case tooLarge(maximumNodes: Int)
}
