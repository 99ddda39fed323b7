public import StakeholderModel

/// What one letter of a method asks for, and what of a map answers it: data, and the documentation of the method.
public struct LetterDescription: Sendable, Hashable {
    /// Names the letter the same way in every run; a method can have one letter twice.
    public let key: String
    /// The letter.
    public let initial: String
    /// What it stands for.
    public let title: Wording
    /// What it asks, as a coach would.
    public let question: Wording
    /// What the map has for it, in the order in which it is told.
    public let facts: [FactSource]
    /// The findings that concern it.
    public let findings: [FindingSource]
    /// The gates that are missed while they are not behind us.
    public let gates: [GateSource]
    /// What is worth asking too, without changing the state.
    public let hints: [LetterHint]
    /// Whether nothing is had while the last word rests on the word of whoever claims it.
    public let needsConfirmedAuthority: Bool

    init(
        _ key: String,
        _ initial: String,
        title: Wording,
        question: Wording,
        facts: [FactSource],
        findings: [FindingSource],
        gates: [GateSource] = [],
        hints: [LetterHint] = [],
        needsConfirmedAuthority: Bool = false
    ) {
        self.key = key
        self.initial = initial
        self.title = title
        self.question = question
        self.facts = facts
        self.findings = findings
        self.gates = gates
        self.hints = hints
        self.needsConfirmedAuthority = needsConfirmedAuthority
    }
}
