public import StakeholderModel

/// An open step whose verdict improves once a question has its most favourable answer.
public struct UnlockedGate: Sendable, Hashable {
    /// The step.
    public let gate: GateReference
    /// What people call it.
    public let title: Wording
    /// Its verdict today.
    public let before: Verdict
    /// Its verdict then; `nil` when it no longer stands between the deal and its signature.
    public let after: Verdict?

    /// By how many verdicts it improves. A step that is no longer in the way counts as mapped.
    public var steps: Int { (after ?? .mapped).rank - before.rank }
}

extension Verdict {
    /// Its place in the order, from 0 for the worst.
    var rank: Int { Verdict.allCases.count { $0 < self } }
}
