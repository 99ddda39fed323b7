import Findings
import StakeholderModel

/// The numbers of the finding groups, by what they are about.
struct Badges {
    private let badges: [FindingSubject: Badge]
    /// The groups as rows of the list below the picture.
    let rows: [FindingRow]

    init(_ groups: [FindingGroup], language: Language) {
        var badges: [FindingSubject: Badge] = [:]
        var rows: [FindingRow] = []
        // A number that the list has no room to explain would say nothing.
        for (position, group) in groups.prefix(FindingListPlacement.maximumRows).enumerated() {
            let badge = Badge(number: position + 1, severity: group.severity.rawValue)
            badges[group.subject] = badge
            rows.append(
                FindingRow(
                    badge: badge,
                    title: group.title.text(in: language),
                    text: group.findings.first?.message.text(in: language) ?? ""
                )
            )
        }
        self.badges = badges
        self.rows = rows
    }

    func badges(about subject: FindingSubject) -> [Badge] { badges[subject].map { [$0] } ?? [] }
}
