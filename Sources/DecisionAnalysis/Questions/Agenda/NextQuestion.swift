public import Findings
public import StakeholderModel

/// A question worth asking next, with why it is asked and what a good answer would unlock.
public struct NextQuestion: Sendable, Hashable {
    /// Its place in the order of all questions of the deal, from 1.
    public internal(set) var rank = 0
    /// What to ask, whom, and which fact the answer fills.
    public let question: Question
    /// The group of findings to which it belongs.
    public let group: FindingSubject
    /// Why it is asked, in one sentence that starts in lower case and has no full stop.
    public let reason: Wording
    /// The rule that asks; `nil` where no finding speaks of it.
    public let rule: RuleCode?
    /// The steps whose verdict improves with the most favourable answer, in the order of the gates.
    public internal(set) var unlocks: [UnlockedGate] = []

    /// By how many verdicts steps improve, all together.
    public var steps: Int { unlocks.reduce(0) { $0 + $1.steps } }
}
