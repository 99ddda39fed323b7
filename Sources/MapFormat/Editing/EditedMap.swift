public import Findings
public import StakeholderModel

/// What came of editing the text of a map.
public struct EditedMap: Sendable {
    /// The new text.
    public let source: SourceText
    /// The map of the new text.
    public let map: AccountMap
    /// What was done, for people, in the order of the edits.
    public let changes: [EditChange]
    /// The lines that differ from the text before the first edit.
    public let lines: [LineChange]
}

/// One thing that an edit does to a map.
public struct EditChange: Sendable, Hashable {
    /// The fact or object that changes; positions in lists are those before the edit.
    public let path: FactPath
    /// What happens to it, in one sentence that starts in lower case and has no full stop.
    public let message: Wording
    /// Whether this follows from the edit rather than being what was asked for.
    public let isConsequence: Bool

    init(_ path: FactPath, _ message: Wording, isConsequence: Bool = false) {
        self.path = path
        self.message = message
        self.isConsequence = isConsequence
    }
}

/// Lines of a text that were replaced by others, without their ends.
public struct LineChange: Sendable, Hashable {
    /// The number of the first line that goes, from 1; when none goes, of the line before which new ones stand.
    public let firstRemoved: Int
    /// The lines that go.
    public let removed: [String]
    /// The number in the new text of the first line that comes, from 1.
    public let firstAdded: Int
    /// The lines that come.
    public let added: [String]
}
