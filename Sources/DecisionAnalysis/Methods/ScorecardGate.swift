public import Findings
public import StakeholderModel

/// A gate as a letter tells of it.
public struct ScorecardGate: Sendable, Hashable {
    /// The gate, with its verdict.
    public let judged: JudgedGate
    /// How far it is, where the map says so.
    public let status: GateStatus?
    /// What people call the gates that come before, where the file says so.
    public let after: [Wording]
    /// The documents it takes, as written.
    public let documents: [String]
    /// Those who decide at it, and of whom only their own word says so.
    public let ownWord: [PersonIdentifier]
    /// Who said who decides: `, according to Ada`; empty when nobody wrote it down.
    public let sources: Wording
    /// What to ask about a gate that the map does not have.
    public let question: Question?
}

/// Why a letter counts a gate as missed.
public enum GateLack: String, Sendable, Hashable, CaseIterable {
    /// The playbook expects it, and nobody asked.
    case notAsked = "not-asked"
    /// It is open.
    case notPassed = "not-passed"
    /// The way to who decides is not mapped.
    case notMapped = "not-mapped"
}
