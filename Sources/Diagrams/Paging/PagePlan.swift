/// How the people of a tree are spread over pages: whole subtrees as far as a page holds them.
///
/// A part that is too large for a page loses its largest subtrees to pages of their own, where they begin with the person who
/// leads them; when there is nothing left that is worth a page, the reports of one manager are spread over several pages
/// ("1 of 36"), each of which begins with that manager. The greedy choice of the heaviest child from below gives the fewest
/// pages for a tree without such spreading (S. Kundu and J. Misra, A linear tree partitioning algorithm, SIAM J. Comput. 6,
/// 1977).
struct PagePlan: Hashable {
    /// One page.
    struct Page: Hashable {
        /// Who leads the page and has their own place on another one; `nil` when everybody on the page has it there.
        var head: Int?
        /// Who has their own place on this page, managers before their reports.
        var people: [Int]
        /// Which part this is of the reports of one manager, from zero.
        var part = 0
        /// Of how many.
        var parts = 1
        /// The page on which the head has their own place.
        var parent: Int?
    }

    private(set) var pages: [Page] = []
    /// The first of the pages that begin with somebody who has their own place on another page, and how many there are.
    private(set) var pagesBelow: [Int: Range<Int>] = [:]
    /// On which page each person has their own place.
    private(set) var pageOfPerson: [Int]

    /// How many people fit onto a page: it is read on a sheet of A3, and a table of that many names still at a glance.
    static let capacity = 40
    /// How many people are worth a page of their own.
    private static func smallest(_ capacity: Int) -> Int { max(2, capacity / 4) }

    /// Whether one person leads everybody.
    var hasOneTop: Bool { tree.roots.count == 1 }

    private let tree: OrgTree
    private let capacity: Int
    /// How many cards each takes on the page of their manager.
    private var weights: [Int]
    /// The reports of those who lead pages, page by page.
    private var groups: [Int: [[Int]]] = [:]

    /// - Parameter capacity: how many cards a page holds, from 2.
    /// - Complexity: linear in the people, but for sorting the reports of one manager.
    init(_ tree: OrgTree, capacity: Int = PagePlan.capacity) {
        self.tree = tree
        self.capacity = max(2, capacity)
        weights = Array(repeating: 1, count: tree.managers.count)
        pageOfPerson = Array(repeating: 0, count: tree.managers.count)
        for person in tree.order.reversed() { weigh(person) }
        addPages(tree.roots.count == 1 ? tree.roots : [], top: topGroups())
    }

    /// How many cards somebody and all below them take, after what does not fit went to other pages.
    private mutating func weigh(_ person: Int) {
        let reports = tree.reports[person]
        let left = room(1, for: reports)
        guard left > capacity else {
            weights[person] = left
            return
        }
        groups[person] = spread(reports, room: capacity - 1)
    }

    /// Gives pages of their own to the heaviest of these people, until they fit beside so many others or nothing is left that
    /// is worth a page.
    private mutating func room(_ others: Int, for people: [Int]) -> Int {
        var total = people.reduce(others) { $0 + weights[$1] }
        guard total > capacity else { return total }
        let heaviest = people.filter { weights[$0] >= PagePlan.smallest(capacity) }.sorted {
            (-weights[$0], $0) < (-weights[$1], $1)
        }
        for person in heaviest where total > capacity {
            total -= weights[person] - 1
            weights[person] = 1
            groups[person] = [tree.reports[person]]
        }
        return total
    }

    /// Neighbours stay together, and no page is much emptier than the others.
    private func spread(_ people: [Int], room: Int) -> [[Int]] {
        let total = people.reduce(0) { $0 + weights[$1] }
        let fewest = max(1, (total + room - 1) / room)
        // One group for each person always fits.
        for count in fewest..<max(fewest + 1, people.count) {
            let groups = even(people, in: count, total: total)
            if groups.allSatisfy({ $0.reduce(0) { $0 + weights[$1] } <= room }) { return groups }
        }
        return people.map { [$0] }
    }

    /// So many groups of about one weight: each as near as can be to its share of what is left.
    private func even(_ people: [Int], in count: Int, total: Int) -> [[Int]] {
        var groups: [[Int]] = [[]]
        var used = 0
        var rest = total
        for person in people {
            let share = rest / max(1, count - groups.count + 1)
            if used > 0, groups.count < count, 2 * (share - used) < weights[person] {
                groups.append([])
                rest -= used
                used = 0
            }
            groups[groups.count - 1].append(person)
            used += weights[person]
        }
        return groups
    }

    /// What stands on the first pages: somebody who leads everybody is on the first of their own pages.
    private mutating func topGroups() -> [[Int]] {
        guard tree.roots.count == 1 else {
            let left = room(0, for: tree.roots)
            return left > capacity ? spread(tree.roots, room: capacity) : [tree.roots]
        }
        let root = tree.roots[0]
        return groups.removeValue(forKey: root) ?? [tree.reports[root]]
    }

    /// The pages, each before those that lead on from it, in the order of the tree.
    private mutating func addPages(_ root: [Int], top: [[Int]]) {
        // A stack of pages still to be written: the last one comes next.
        var waiting: [(head: Int?, groups: [[Int]])] = [(root.first, top)]
        while let (head, groups) = waiting.popLast() {
            let first = pages.count
            let isTop = first == 0
            var leads: [Int] = []
            for (part, group) in groups.enumerated() {
                let ownsHead = isTop && part == 0
                var people = ownsHead ? root : []
                for person in group { people += placed(person, &leads) }
                add(people, head: ownsHead ? nil : head, part: part, of: groups.count)
            }
            if let head, !isTop || groups.count > 1 { pagesBelow[head] = first..<pages.count }
            for lead in leads.reversed() { waiting.append((lead, self.groups[lead] ?? [])) }
        }
    }

    /// Somebody with all below them who stay on the page; those who lead pages are noted.
    private func placed(_ top: Int, _ leads: inout [Int]) -> [Int] {
        var found: [Int] = []
        var waiting = [top]
        while let person = waiting.popLast() {
            found.append(person)
            if groups[person] != nil {
                leads.append(person)
            } else {
                waiting += tree.reports[person].reversed()
            }
        }
        return found
    }

    private mutating func add(_ people: [Int], head: Int?, part: Int, of parts: Int) {
        for person in people { pageOfPerson[person] = pages.count }
        let parent = head.map { pageOfPerson[$0] }
        pages.append(Page(head: head, people: people, part: part, parts: parts, parent: parent))
    }
}
