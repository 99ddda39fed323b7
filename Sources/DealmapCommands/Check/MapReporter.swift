/// Says what came of each map that a command was given.
protocol PreparingReporter: SendableMetatype {
    /// What is made of a map beforehand, while others are still being checked.
    associatedtype Preparation: Sendable
    var speaker: Speaker { get }
    /// Makes of a map what can be made on any thread, before its turn has come.
    var preparation: @Sendable (CheckedMap) throws -> Preparation { get }
    /// Tells of a map, in the order of the arguments. The status is what comes of the telling itself: `clean`, unless what
    /// was asked for is not there.
    mutating func tell(_ map: CheckedMap, _ prepared: Preparation) throws -> ExitStatus
    /// Tells of something that cannot be read at all.
    mutating func tell(_ refusal: Refusal) throws
    /// Writes what waits for the last map.
    ///
    /// - Parameter status: how the command is about to end.
    mutating func finish(with status: ExitStatus) throws
}

/// A reporter that makes nothing beforehand.
protocol MapReporter: PreparingReporter where Preparation == Void {
    /// Tells of a map. The status is what comes of the telling itself: `clean`, unless what was asked for is not there.
    mutating func tell(_ map: CheckedMap) throws -> ExitStatus
}

extension MapReporter {
    var preparation: @Sendable (CheckedMap) throws -> Void { { _ in } }

    mutating func tell(_ map: CheckedMap, _ prepared: Void) throws -> ExitStatus { try tell(map) }
}
