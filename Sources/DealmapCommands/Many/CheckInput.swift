#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

import StakeholderModel

/// How a run over many maps gets them, and goes about it.
struct CheckInput {
    /// Whether standard input holds maps as JSON lines.
    var hasInputLines = false
    /// How many maps are checked at once; as many as there are cores when `nil`.
    var threads: Int?
    /// Whether what is told goes to a terminal, where it shows by itself how far the run is.
    var tellsOnTerminal = true

    /// The language of what is said of no map in particular.
    var language = Language.english

    /// How many cores there are for this process.
    static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }
}
