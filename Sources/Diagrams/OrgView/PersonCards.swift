import DecisionAnalysis
import Findings
import StakeholderModel

/// The cards of people: name, title, roles, stance, our access.
struct PersonCards {
    let analysis: MapAnalysis
    let names: CardNames
    let badges: Badges
    let language: Language
    /// The cards whose unit a frame already says.
    let framed: Set<String>

    func draft(_ person: Stakeholder) -> CardDraft {
        let sign = CardSign(person.stance.value)
        var draft = CardDraft(
            identifier: names.person(person.identifier),
            kind: .person,
            sign: sign,
            isSignAssumed: person.stance.isAssumed,
            title: title(of: person),
            description: ""
        )
        draft.subtitle = subtitle(of: person)
        draft.chips = person.roles.items.compactMap { role in
            role.value.map { (text: shortLabel($0), isAssumed: role.isAssumed) }
        }
        draft.accessLevel = accessLevel(of: person)
        draft.badges = badges.badges(about: .person(person.identifier))
        draft.description = description(of: person, draft)
        return draft
    }

    private func title(of person: Stakeholder) -> String {
        guard let count = person.count.value else { return person.displayName }
        return "\(person.displayName) (\(count))"
    }

    /// What the heading does not say: the title of a named person, and where an outsider stands.
    private func subtitle(of person: Stakeholder) -> String {
        let title = person.name == nil ? nil : person.title
        let unit = framed.contains(names.person(person.identifier)) ? nil : person.unit
        let place = person.isExternal ? PictureWords.outside.text(in: language) : unit
        return [title, place].compactMap { $0 }.joined(separator: " · ")
    }

    /// The French label without what stands in brackets, which a pill has no room for.
    private func shortLabel(_ role: Role) -> String {
        let label = role.label.text(in: language)
        return label.split(separator: "(").first.map { $0.trimmingSpaces } ?? label
    }

    private func accessLevel(of person: Stakeholder) -> Int? {
        guard let level = analysis.access(to: person.identifier)?.level else { return 0 }
        return Access.allCases.firstIndex(of: level)
    }

    private func description(of person: Stakeholder, _ draft: CardDraft) -> String {
        let stance = PictureWords.sign(draft.sign).text(in: language)
        let access = analysis.access(to: person.identifier)?.level?.label ?? PictureWords.accessUnknown
        let roles = draft.chips.map { $0.isAssumed ? "\($0.text) ?" : $0.text }
        let parts = [draft.subtitle] + roles + [stance, access.text(in: language)]
        return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

extension Substring {
    /// The text without spaces at its ends.
    fileprivate var trimmingSpaces: String {
        var rest = self
        while rest.first == " " { rest = rest.dropFirst() }
        while rest.last == " " { rest = rest.dropLast() }
        return String(rest)
    }
}
