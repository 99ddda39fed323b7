import Findings
import StakeholderModel

extension Finding {
    /// The same finding about another fact.
    func moved(to path: FactPath) -> Finding {
        Finding(
            rule: rule,
            severity: severity,
            kind: kind,
            weight: weight,
            group: group,
            subjects: subjects,
            path: path,
            message: message,
            reason: reason
        )
    }
}
