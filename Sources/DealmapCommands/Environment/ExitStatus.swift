/// How a command ended, as the number that a shell sees.
public enum ExitStatus: Int32, Sendable, Hashable, Comparable {
    /// Nothing to report.
    case clean = 0
    /// Findings at or above the level that was asked for.
    case findings = 1
    /// Wrong usage, or something that cannot be read.
    case unusable = 2
    /// A fault of Dealmap itself.
    case fault = 3

    /// Orders from the best to the worst: of several files, the worst counts.
    public static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}
