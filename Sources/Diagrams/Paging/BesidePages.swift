import StakeholderModel

/// On which page each card beside the tree stands: where most of its lines lead, else on the first.
struct BesidePages {
    /// The cards, page by page; behind the pages of the plan come pages of what found no room on these.
    let cards: [Set<String>]

    /// How many cards beside the tree a page has room for.
    private static let room = 12

    init(content: OrgContent, plan: PagePlan, people: [Int]) {
        var pageOfCard: [String: Int] = [:]
        for (position, person) in people.enumerated() {
            pageOfCard[content.names.person(content.insiders[person].identifier)] =
                plan.pageOfPerson[position]
        }
        let near = BesidePages.linesToPages(content.links, pageOfCard)
        var pages = [[String]](repeating: [], count: plan.pages.count)
        var rest: [[String]] = []
        for group in BesidePages.groups(content.beside) {
            let counts = group.reduce(into: [Int: Int]()) { sum, card in
                sum.merge(near[card] ?? [:], uniquingKeysWith: +)
            }
            let nearest = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
            // With a focus the tree is a part, and what leads nowhere in it belongs elsewhere.
            guard let page = nearest ?? (content.options.focus == nil ? 0 : nil) else { continue }
            if pages[page].count + group.count <= BesidePages.room {
                pages[page] += group
            } else if let last = rest.last, last.count + group.count <= PagePlan.capacity {
                rest[rest.count - 1] += group
            } else {
                rest.append(group)
            }
        }
        cards = (pages + rest).map(Set.init)
    }

    /// A ghost stays with the card that follows it.
    private static func groups(_ drafts: [CardDraft]) -> [[String]] {
        var groups: [[String]] = []
        var waiting: [String] = []
        for draft in drafts {
            waiting.append(draft.identifier)
            guard draft.kind != .ghost else { continue }
            groups.append(waiting)
            waiting = []
        }
        return waiting.isEmpty ? groups : groups + [waiting]
    }

    private static func linesToPages(_ links: [SceneLink], _ pageOfCard: [String: Int]) -> [String: [Int:
        Int]]
    {
        var counts: [String: [Int: Int]] = [:]
        for link in links {
            if let page = pageOfCard[link.to] { counts[link.from, default: [:]][page, default: 0] += 1 }
            if let page = pageOfCard[link.from] { counts[link.to, default: [:]][page, default: 0] += 1 }
        }
        return counts
    }
}
