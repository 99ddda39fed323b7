/// Decides from one look at some files to the next whether it is time to read them again.
///
/// Looking, not being told: stamps of a few files several times a second cost nothing that could be measured, work alike on
/// every system and file system (also those of other machines, which tell of no change), and see the only thing that
/// matters, which is how the files stand now. Editors write in place, in steps, or beside and rename; so a change counts once
/// two looks find the same, and a file that is gone once it has stayed away for a while.
struct FileWatch {
    /// The time between two looks.
    static let interval = Duration.milliseconds(150)
    /// How many looks a map may be gone before this is told: editors that delete and write anew need a moment.
    static let patience = 7

    /// How the files stood when they were last read.
    private var read: [FileStamp?]
    /// How they stood at the last look.
    private var seen: [FileStamp?]
    /// For how many looks the first of them, the map, has been gone.
    private var looksGone = 0

    /// - Parameter stamps: how the files stood just before they were read for the first time; the map comes first.
    init(_ stamps: [FileStamp?]) {
        read = stamps
        seen = stamps
    }

    /// Whether the files have to be read again.
    ///
    /// - Parameter stamps: how they stand now.
    mutating func isDue(_ stamps: [FileStamp?]) -> Bool {
        defer { seen = stamps }
        let isGone = stamps.first == .some(nil)
        looksGone = isGone ? looksGone + 1 : 0
        guard stamps != read, stamps == seen else { return false }
        return !isGone || looksGone >= FileWatch.patience
    }

    /// The files are about to be read as they stand now. There can be others than before.
    mutating func willRead(_ stamps: [FileStamp?]) {
        read = stamps
        seen = stamps
    }
}
