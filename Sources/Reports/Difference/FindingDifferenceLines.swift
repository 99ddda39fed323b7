import DecisionAnalysis
import Findings
import StakeholderModel

/// The findings that come, change and go, the most urgent group first.
struct FindingDifferenceLines {
    private let groups: [FindingGroupDifference]

    init(_ groups: [FindingGroupDifference]) { self.groups = groups }

    /// What came and went is the story of a deal: a short list would leave out its end.
    private static let most = 25

    func write(to page: inout TextPage) {
        guard !groups.isEmpty else { return }
        page.addSpace()
        page.add(DifferenceWords.toDealWith, .strong)
        var lines = ChangeLines(most: FindingDifferenceLines.most)
        lines.add(told(opened), DifferenceWords.appears, .accent)
        lines.add(told(changed), DifferenceWords.changes, .accent)
        lines.add(told(closed), DifferenceWords.disappears, .faint)
        lines.write(to: &page)
    }

    /// All of them, each with what happened to it.
    var items: [(label: Wording, text: Wording)] {
        told(opened).map { (DifferenceWords.appears, $0) }
            + told(changed).map { (DifferenceWords.changes, $0) }
            + told(closed).map { (DifferenceWords.disappears, $0) }
    }

    /// What some findings say, the more severe first, else in their order.
    private func told(_ words: (FindingDifference) -> (finding: Finding, severity: Wording)?) -> [Wording] {
        let found = groups.flatMap { group in
            group.findings.compactMap(words).map { (told: $0, title: group.title) }
        }
        let severities = Severity.allCases.sorted(by: >)
        return severities.flatMap { severity in
            found.filter { $0.told.finding.severity == severity }
                .map { Self.line($0.told.finding, $0.told.severity, in: $0.title) }
        }
    }

    /// The title of the group is said where the finding does not say itself what it is about.
    static func line(_ finding: Finding, _ severity: Wording, in title: Wording) -> Wording {
        let message = finding.message
        let isSaid = !finding.group.isObject || message.en.contains(title.en)
        let about = isSaid ? Wording.verbatim("") : .verbatim(" (") + title + .verbatim(")")
        return severity + about + CommonWords.colon + .verbatim(" ") + message
            + .verbatim(" [\(finding.rule.rawValue)]")
    }

    private func opened(_ difference: FindingDifference) -> (finding: Finding, severity: Wording)? {
        guard case .opened(let finding) = difference else { return nil }
        return (finding, finding.severity.label)
    }

    private func closed(_ difference: FindingDifference) -> (finding: Finding, severity: Wording)? {
        guard case .closed(let finding) = difference else { return nil }
        return (finding, finding.severity.label)
    }

    private func changed(_ difference: FindingDifference) -> (finding: Finding, severity: Wording)? {
        guard case .changed(let before, let after) = difference else { return nil }
        guard before.severity != after.severity else { return (after, after.severity.label) }
        return (after, before.severity.label + .verbatim(" → ") + after.severity.label)
    }
}

extension FindingSubject {
    /// Whether it is one object of the map, which has a name.
    fileprivate var isObject: Bool {
        switch self {
        case .budget, .person, .gate, .provider, .object: true
        case .budgets, .signature, .providers, .offer, .dates, .coverage: false
        }
    }
}
