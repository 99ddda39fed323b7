import Findings
import StakeholderModel

extension Rule {
    /// A finding of this rule: what is not said follows from the rule's description.
    static func finding(
        severity: Severity? = nil,
        kind: FindingKind? = nil,
        group: FindingSubject,
        subjects: [String],
        at path: FactPath,
        related: [FactPath] = [],
        message: Wording,
        reason: Wording? = nil,
        details: [Wording] = [],
        evidence: [Finding.EvidenceItem] = [],
        question: Question? = nil,
        followUps: [Question] = []
    ) -> Finding {
        Finding(
            rule: description.code,
            severity: severity ?? description.severity,
            kind: kind ?? description.kind,
            weight: description.weight,
            group: group,
            subjects: subjects,
            path: path,
            relatedPaths: related,
            message: message,
            reason: reason ?? description.reason,
            details: details,
            evidence: evidence,
            question: question,
            followUps: followUps
        )
    }
}
