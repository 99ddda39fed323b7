import Findings
import StakeholderModel

/// The part of the org view that one page shows, with what its cards tell of the other pages.
struct PagePart {
    let pages: OrgPages
    let number: Int

    var part: OrgPart {
        let content = pages.content
        var part = OrgPart(people: shown.sorted(), beside: pages.beside[number])
        part.title = title
        part.peopleCount = pages.pages.count > 1 ? pages.pages[number].peopleCount : nil
        part.tellsCounts = number == 0
        part.description = description
        part.notes = notes
        part.findings = findings(content)
        return part
    }

    /// The page of the plan; `nil` for one that has only what stands beside the tree.
    private var page: PagePlan.Page? {
        pages.plan.pages.indices.contains(number) ? pages.plan.pages[number] : nil
    }

    /// What stands behind the title of the whole: whom the page begins with, and which part it is.
    private var title: String? {
        guard let page else { return pages.pages[number].title }
        if number == 0, page.parts == 1 { return nil }
        let isNamed = page.head != nil || pages.plan.hasOneTop
        let part = PageWords.part(page.part, of: page.parts).text(in: pages.content.options.language)
        return isNamed ? pages.pages[number].title : part
    }

    private var shown: Set<Int> {
        guard let page else { return [] }
        return Set(([page.head].compactMap(\.self) + page.people).map { pages.people[$0] })
    }

    private var description: String {
        let language = pages.content.options.language
        let place = PageWords.page(number + 1, of: pages.pages.count).text(in: language)
        let colon = language == .french ? "\u{00A0}:" : ":"
        let count = PageWords.people(pages.pages[number].peopleCount).text(in: language)
        return "\(place)\(colon) \(pages.pages[number].title), \(count)."
    }

    private var notes: [String: [CardNote]] {
        guard let page else { return [:] }
        let content = pages.content
        let language = content.options.language
        var notes: [String: [CardNote]] = [:]
        func tell(_ person: Int, _ note: CardNote) {
            notes[content.names.person(content.insiders[person].identifier), default: []].append(note)
        }
        if let head = page.head, let parent = page.parent {
            let text = PageWords.above(page: parent).text(in: language)
            tell(pages.people[head], CardNote(direction: .above, text: text, target: pages.target(parent)))
        }
        let hidden = content.tree.hiddenBelow(shown: shown)
        for position in page.people {
            guard let count = hidden[pages.people[position]] else { continue }
            // Somebody who leads everybody has their own place on the first of these pages.
            let next = pages.plan.pagesBelow[position].map { max($0.lowerBound, number + 1)..<$0.upperBound }
            let text = PageWords.below(count, pages: next).text(in: language)
            let target = next.flatMap { pages.target($0.lowerBound) }
            tell(pages.people[position], CardNote(direction: .below, text: text, target: target))
        }
        return notes
    }

    /// What is on a card of the page; on the first page also what is on none.
    private func findings(_ content: OrgContent) -> [FindingRow] {
        let people = shown.flatMap { content.badges.badges(about: .person(content.insiders[$0].identifier)) }
        let others = content.beside.filter { pages.beside[number].contains($0.identifier) }.flatMap(\.badges)
        var numbers = Set((people + others).map(\.number))
        if number == 0 { numbers.formUnion(pages.otherFindings) }
        return content.badges.rows.filter { numbers.contains($0.badge.number) }
    }
}
