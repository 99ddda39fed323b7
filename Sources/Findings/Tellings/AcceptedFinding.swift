public import StakeholderModel

/// What the team wrote about a risk that it accepts, and where.
public struct WrittenAcceptance: Sendable, Hashable {
    /// The position in the map's list.
    public let position: Int
    /// What is written there.
    public let risk: AcceptedRisk

    /// An entry of the map's list of accepted risks.
    public init(position: Int, risk: AcceptedRisk) {
        self.position = position
        self.risk = risk
    }

    /// Where it stands in the map.
    public var path: FactPath { .map(.accepted).index(position) }
}

/// A finding that the team has seen and lives with.
public struct AcceptedFinding: Sendable, Hashable {
    /// What was found.
    public let finding: Finding
    /// Why it does not count.
    public let acceptance: WrittenAcceptance

    /// A finding with the acceptance that holds for it.
    public init(finding: Finding, acceptance: WrittenAcceptance) {
        self.finding = finding
        self.acceptance = acceptance
    }
}

/// The findings of a map, parted by what the team accepted.
public struct ToldFindings: Sendable, Hashable {
    /// The findings that count, the most urgent first.
    public let findings: [Finding]
    /// The findings that the team accepted, the most urgent first.
    public let accepted: [AcceptedFinding]
    /// Acceptances that no finding asks for, in the order of the file.
    public let idle: [WrittenAcceptance]

    /// Findings from all their parts.
    public init(findings: [Finding], accepted: [AcceptedFinding] = [], idle: [WrittenAcceptance] = []) {
        self.findings = findings
        self.accepted = accepted
        self.idle = idle
    }
}
