import Findings
import StakeholderModel

/// The risks that a map accepts, to be looked up by what a finding is about.
///
/// Built and asked in time linear in the list, the findings and their subjects.
struct Acceptances {
    /// What an entry of the list speaks of: one rule, and one object or all of them.
    fileprivate struct Target: Hashable {
        let rule: RuleCode
        /// The key of the object; `nil` for every finding of the rule.
        let subject: String?
    }

    /// What is written about a target.
    fileprivate struct Written {
        /// The first entry that holds on the reference date.
        var holding: WrittenAcceptance?
        /// The entry that ran out last.
        var lapsed: WrittenAcceptance?
    }

    private let all: [WrittenAcceptance]
    private let targets: [[Target]]
    private var written: [Target: Written] = [:]

    init(_ risks: [AcceptedRisk], on day: CalendarDate) {
        all = risks.enumerated().map { WrittenAcceptance(position: $0.offset, risk: $0.element) }
        targets = risks.map { risk in
            let subject = risk.about.map { FindingSubject($0).key }
            return RuleCode.matching(risk.rule).map { Target(rule: $0, subject: subject) }
        }
        for (acceptance, targets) in zip(all, targets) {
            for target in targets { written[target, default: Written()].take(acceptance, on: day) }
        }
    }

    /// The acceptance that holds for a finding.
    func holding(for finding: Finding) -> WrittenAcceptance? {
        Acceptances.targets(of: finding).lazy.compactMap { written[$0]?.holding }.first
    }

    /// The acceptance of a finding that ran out last.
    func lapsed(for finding: Finding) -> WrittenAcceptance? {
        let lapsed = Acceptances.targets(of: finding).compactMap { written[$0]?.lapsed }
        return lapsed.max { ($0.risk.until ?? .epoch) < ($1.risk.until ?? .epoch) }
    }

    /// The entries that none of the findings asks for. Of a rule that may not speak nobody knows what it would find.
    func idle(among findings: [Finding], rules: Set<RuleCode>) -> [WrittenAcceptance] {
        let found = Set(findings.flatMap(Acceptances.targets))
        return zip(all, targets).filter { _, targets in
            !targets.isEmpty && targets.allSatisfy { rules.contains($0.rule) && !found.contains($0) }
        }
        .map(\.0)
    }

    private static func targets(of finding: Finding) -> [Target] {
        let subjects = finding.subjects + [finding.group.key] + [finding.offer].compactMap(\.self)
        return subjects.map { Target(rule: finding.rule, subject: $0) }
            + [Target(rule: finding.rule, subject: nil)]
    }
}

extension Acceptances.Written {
    /// The last day on which an acceptance holds is the one that it names.
    fileprivate mutating func take(_ acceptance: WrittenAcceptance, on day: CalendarDate) {
        guard let until = acceptance.risk.until, until < day else {
            if holding == nil { holding = acceptance }
            return
        }
        if let other = lapsed?.risk.until, other >= until { return }
        lapsed = acceptance
    }
}

extension Finding {
    /// The key of the offer that a finding about the offer points at.
    fileprivate var offer: String? {
        guard group == .offer, path.components.first == .key(.offers), path.components.count > 1,
            case .identifier(let identifier) = path.components[1]
        else { return nil }
        return FindingSubject(.offer(OfferIdentifier(identifier))).key
    }
}
