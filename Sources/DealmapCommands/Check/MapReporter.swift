/// Says what came of each map that a command was given.
protocol MapReporter {
    var speaker: Speaker { get }
    /// Tells of a map. The status is what comes of the telling itself: `clean`, unless what was asked for is not there.
    mutating func tell(_ map: CheckedMap) throws -> ExitStatus
    /// Tells of something that cannot be read at all.
    mutating func tell(_ refusal: Refusal)
    /// Writes what waits for the last map.
    ///
    /// - Parameter status: how the command is about to end.
    func finish(with status: ExitStatus) throws
}
