public import StakeholderModel

/// Findings about one subject, told together: a headline and its sub-notes.
public struct FindingGroup: Sendable, Hashable {
    /// What the group is about.
    public let subject: FindingSubject
    /// What the group is called in a report.
    public let title: Wording
    /// The findings, the headline first.
    public let findings: [Finding]

    /// A group from its findings, the headline first.
    public init(subject: FindingSubject, title: Wording, findings: [Finding]) {
        self.subject = subject
        self.title = title
        self.findings = findings
    }

    /// The worst severity in the group.
    public var severity: Severity { findings.map(\.severity).max() ?? .note }
}
