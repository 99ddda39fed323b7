import Testing

@testable import Diagrams

/// How people are spread over pages.
@Suite struct PagePlanTests {
    @Test func `everybody has their own place on exactly one page, with their manager or below them`() {
        for seed in 1...400 as ClosedRange<UInt64> {
            var numbers = RandomNumbers(seed: seed)
            let tree = RandomTree.tree(&numbers, people: numbers.below(300))
            check(PagePlan(tree, capacity: 2 + numbers.below(40)), tree, "seed \(seed)")
        }
    }

    private func check(_ plan: PagePlan, _ tree: OrgTree, _ name: String) {
        let placed = plan.pages.flatMap(\.people)
        #expect(placed.sorted() == Array(tree.managers.indices), "\(name): everybody once")
        for (number, page) in plan.pages.enumerated() {
            let shown = Set(page.people + [page.head].compactMap(\.self))
            #expect(shown.count == page.people.count + (page.head == nil ? 0 : 1), "\(name): nobody twice")
            for person in page.people {
                #expect(plan.pageOfPerson[person] == number, "\(name)")
                let manager = tree.managers[person]
                #expect(manager.map(shown.contains) ?? true, "\(name): \(person) without their manager")
                // Nobody's reports are lost: they are here, or on pages to which the card leads.
                let isLed = plan.pagesBelow[person] != nil
                #expect(isLed || tree.reports[person].allSatisfy(shown.contains), "\(name): \(person)")
            }
            if let head = page.head {
                #expect(page.parent == plan.pageOfPerson[head], "\(name)")
                #expect((page.parent ?? number) < number, "\(name): a page before the one that leads to it")
                #expect(plan.pagesBelow[head]?.contains(number) == true, "\(name)")
            }
        }
    }

    @Test func `no page has more than it holds, and only the first can be small`() {
        for seed in 1...200 as ClosedRange<UInt64> {
            var numbers = RandomNumbers(seed: seed)
            let tree = RandomTree.tree(&numbers, people: 1 + numbers.below(2_000))
            let plan = PagePlan(tree)
            for (number, page) in plan.pages.enumerated() {
                let cards = page.people.count + (page.head == nil ? 0 : 1)
                #expect(cards <= PagePlan.capacity, "seed \(seed), page \(number): \(cards)")
                #expect(
                    number == 0 || cards >= PagePlan.capacity / 4,
                    "seed \(seed), page \(number): \(cards)"
                )
            }
        }
    }

    @Test func `the reports of one manager are spread evenly`() throws {
        let tree = OrgTree(managers: [nil] + Array(repeating: 0, count: 1_403))
        let plan = PagePlan(tree)
        #expect(plan.pages.count == 36)
        #expect(plan.pages.map(\.part) == Array(0..<36))
        #expect(plan.pages.allSatisfy { $0.parts == 36 })
        #expect(plan.pages[0].head == nil && plan.pages[0].people.first == 0)
        #expect(plan.pages.dropFirst().allSatisfy { $0.head == 0 && $0.parent == 0 })
        let sizes = plan.pages.map(\.people.count)
        #expect(try #require(sizes.min()) > PagePlan.capacity / 2)
    }

    @Test func `what fits one page stays on it`() {
        let small = OrgTree(managers: [nil, 0, 0, 1, nil])
        #expect(PagePlan(small).pages == [PagePlan.Page(people: [0, 1, 3, 2, 4])])
        #expect(PagePlan(OrgTree(managers: [])).pages == [PagePlan.Page(people: [])])
    }

    @Test func `many at the top are spread over the first pages`() {
        let plan = PagePlan(OrgTree(managers: Array(repeating: nil, count: 143)))
        #expect(plan.pages.map(\.people.count) == [35, 36, 36, 36])
        #expect(plan.pages.allSatisfy { $0.head == nil && $0.parent == nil && $0.parts == 4 })
    }

    @Test func `the largest subtrees leave first, and their managers lead to them`() {
        // 0 leads 1 with 30 below and 2 with 12 below.
        let managers: [Int?] =
            [nil, 0, 0] + Array(repeating: 1, count: 30) + Array(repeating: 2, count: 12)
        let plan = PagePlan(OrgTree(managers: managers))
        #expect(plan.pages.count == 2)
        #expect(plan.pages[1].head == 1)
        #expect(plan.pagesBelow == [1: 1..<2])
    }
}
