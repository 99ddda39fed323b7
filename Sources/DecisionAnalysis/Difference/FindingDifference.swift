public import Findings
public import StakeholderModel

/// A finding that only one of two maps has, or that says something else in the second.
public enum FindingDifference: Sendable, Hashable {
    /// Only the second map has it.
    case opened(Finding)
    /// Only the first map has it.
    case closed(Finding)
    /// Both have it, but not with the same severity or the same words; or the rule speaks of others in the same group.
    case changed(before: Finding, after: Finding)

    /// The finding of the second map, if it is there.
    public var after: Finding? {
        switch self {
        case .opened(let finding), .changed(_, let finding): finding
        case .closed: nil
        }
    }

    /// The finding of the first map, if it is there.
    public var before: Finding? {
        switch self {
        case .closed(let finding), .changed(let finding, _): finding
        case .opened: nil
        }
    }
}

/// A group of findings that is not the same in two maps.
public struct FindingGroupDifference: Sendable, Hashable {
    /// What the group is about.
    public let subject: FindingSubject
    /// What it is called in the second map, or in the first when it is not in the second.
    public let title: Wording
    /// Whether the group is in both maps.
    public let isInBoth: Bool
    /// The findings that differ: those of the second map in its order, then those that only the first has.
    public let findings: [FindingDifference]

    /// The groups that differ: those of the second map in its order, then those that only the first has.
    static func all(from old: [FindingGroup], to new: [FindingGroup]) -> [FindingGroupDifference] {
        let earlier = bySubject(old)
        let later = bySubject(new)
        let present = new.map { group in
            FindingGroupDifference(group, before: earlier[group.subject], after: group)
        }
        let gone = old.filter { later[$0.subject] == nil }
        return (present + gone.map { FindingGroupDifference($0, before: $0, after: nil) }).filter {
            !$0.findings.isEmpty
        }
    }

    private static func bySubject(_ groups: [FindingGroup]) -> [FindingSubject: FindingGroup] {
        Dictionary(groups.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private init(_ group: FindingGroup, before: FindingGroup?, after: FindingGroup?) {
        subject = group.subject
        title = group.title
        isInBoth = before != nil && after != nil
        findings = FindingPairs(before?.findings ?? [], after?.findings ?? []).differences
    }
}

/// The findings of one group in two maps, joined where they are the same.
private struct FindingPairs {
    let old: [Finding]
    let new: [Finding]

    init(_ old: [Finding], _ new: [Finding]) {
        self.old = old
        self.new = new
    }

    var differences: [FindingDifference] {
        let lists = ListChange(from: old, to: new, by: \.fingerprint)
        let earlier = Dictionary(old.map { ($0.fingerprint, $0) }, uniquingKeysWith: { first, _ in first })
        let moved = moved(lists)
        let present = new.compactMap { finding -> FindingDifference? in
            if let same = earlier[finding.fingerprint] {
                let isSame = same.severity == finding.severity && same.message == finding.message
                return isSame ? nil : .changed(before: same, after: finding)
            }
            return moved[finding.rule].map { .changed(before: $0, after: finding) } ?? .opened(finding)
        }
        return present + lists.disappeared.filter { moved[$0.rule] == nil }.map(FindingDifference.closed)
    }

    /// What went, by rule, where a rule has one finding that went and one that came: it is the same finding about others.
    private func moved(_ lists: ListChange<Finding>) -> [RuleCode: Finding] {
        let came = Dictionary(grouping: lists.appeared, by: \.rule)
        let went = Dictionary(grouping: lists.disappeared, by: \.rule)
        return went.compactMapValues { findings in
            guard findings.count == 1, let only = findings.first, came[only.rule]?.count == 1 else {
                return nil
            }
            return only
        }
    }
}
