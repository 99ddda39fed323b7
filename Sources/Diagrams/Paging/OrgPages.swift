public import DecisionAnalysis
public import Findings
import StakeholderModel

/// The org view page by page: one picture for each part of the tree that fits a page, with links between them.
///
/// Everybody has their own place on exactly one page. Whoever leads people on another page has a link to it on their card, and
/// stands there once more, at the top, with a link back. What stands beside the tree goes where most of its lines lead.
public struct OrgPages {
    /// One page.
    public struct Page: Sendable, Hashable {
        /// The name of its file.
        public let name: String
        /// What it shows: whom it begins with, and which part.
        public let title: String
        /// How many people have their own place on it.
        public let peopleCount: Int
        /// The page on which its first person has their own place; `nil` for the first pages.
        public let parent: Int?
    }

    /// The pages, each before those that lead on from it.
    public let pages: [Page]
    let content: OrgContent
    let plan: PagePlan
    /// The people of the plan, as positions in the content.
    let people: [Int]
    /// The cards beside the tree, page by page; behind those of the plan are pages that have nothing else.
    let beside: [Set<String>]
    /// The numbers of the findings that no page has on a card: the first one tells them.
    let otherFindings: Set<Int>
    private let linkEnding: Bool

    /// - Parameters:
    ///   - analysis: the analysed map; redacted pages take the analysis of a redacted map.
    ///   - groups: the finding groups, in order.
    ///   - options: what a person chose: with a focus the part of the tree below them, with a depth its upper levels.
    ///   - ending: how the names of the files end, such as `svg`.
    ///   - hasLinks: whether files of that kind lead to each other.
    public init(
        analysis: MapAnalysis,
        groups: [FindingGroup],
        options: PictureOptions,
        ending: String,
        hasLinks: Bool
    ) {
        content = OrgContent(analysis: analysis, groups: groups, options: options)
        people = OrgPages.people(content)
        plan = PagePlan(content.tree.among(people))
        linkEnding = hasLinks
        beside = BesidePages(content: content, plan: plan, people: people).cards
        otherFindings = OrgPages.findingsOnNoCard(content, people, beside)
        pages = OrgPages.pages(content, plan, people, beside, ending: ending)
    }

    /// The scene of a page: measured, not yet placed. Linear in the map.
    ///
    /// - Parameter number: from zero.
    public func scene(of number: Int) -> Scene {
        let part = PagePart(pages: self, number: number).part
        var scene = content.scene(of: part).withLegend(in: content.options.language)
        scene.navigation = steps(of: number)
        return scene
    }

    /// Where a page is, from the others; `nil` where nothing leads from file to file.
    func target(_ number: Int) -> String? { linkEnding ? pages[number].name : nil }

    /// Where this page stands, and the way to all pages and to the neighbouring parts.
    private func steps(of number: Int) -> [SceneStep] {
        let language = content.options.language
        let place = PageWords.page(number + 1, of: pages.count).text(in: language)
        var steps = [SceneStep(text: place, target: nil)]
        guard linkEnding else { return steps }
        steps.append(SceneStep(text: PageWords.index.text(in: language), target: PageIndex.fileName))
        guard plan.pages.indices.contains(number) else { return steps }
        let page = plan.pages[number]
        if page.part > 0 {
            steps.append(
                SceneStep(text: PageWords.previous.text(in: language), target: pages[number - 1].name)
            )
        }
        if page.part + 1 < page.parts {
            steps.append(SceneStep(text: PageWords.next.text(in: language), target: pages[number + 1].name))
        }
        return steps
    }
}

extension OrgPages {
    /// Who is shown: everybody of the tree, or those below the focus, as deep as was asked for.
    private static func people(_ content: OrgContent) -> [Int] {
        let top = content.options.focus.flatMap(content.position)
        let tops = top.map { [$0] } ?? content.tree.roots
        guard let depth = content.options.depth else {
            return top.map { content.tree.below($0) } ?? Array(content.insiders.indices)
        }
        return content.tree.upperLevels(depth, from: tops).sorted()
    }

    private static func findingsOnNoCard(_ content: OrgContent, _ people: [Int], _ beside: [Set<String>])
        -> Set<Int>
    {
        let shown = beside.reduce(into: Set<String>()) { $0.formUnion($1) }
        let onPeople = people.flatMap {
            content.badges.badges(about: .person(content.insiders[$0].identifier))
        }
        let onOthers = content.beside.filter { shown.contains($0.identifier) }.flatMap(\.badges)
        return Set(content.badges.rows.map(\.badge.number)).subtracting((onPeople + onOthers).map(\.number))
    }

    private static func pages(
        _ content: OrgContent,
        _ plan: PagePlan,
        _ people: [Int],
        _ beside: [Set<String>],
        ending: String
    ) -> [Page] {
        var names = PageNames(ending: ending)
        let language = content.options.language
        func page(
            _ identifier: String,
            _ title: String,
            _ part: Int,
            of parts: Int,
            _ count: Int,
            _ parent: Int?
        )
            -> Page
        {
            let place = parts > 1 ? " (\(PageWords.part(part, of: parts).text(in: language)))" : ""
            return Page(
                name: names.name(for: identifier, part: part),
                title: title + place,
                peopleCount: count,
                parent: parent
            )
        }
        let outsiders = Set(
            content.analysis.map.people.filter(\.isExternal).map { content.names.person($0.identifier) }
        )
        let charts = plan.pages.indices.map { number in
            let chart = plan.pages[number]
            let first = (chart.head ?? (plan.hasOneTop ? chart.people.first : nil)).map {
                content.insiders[people[$0]]
            }
            let title = first?.displayName ?? content.baseTitle
            let count = chart.people.count + beside[number].intersection(outsiders).count
            return page(
                first?.identifier.text ?? "top",
                title,
                chart.part,
                of: chart.parts,
                count,
                chart.parent
            )
        }
        let rest = beside.indices.dropFirst(plan.pages.count)
        let others = rest.map { number in
            let title = PageWords.elsewhere.text(in: language)
            let count = beside[number].intersection(outsiders).count
            return page("beside", title, number - plan.pages.count, of: rest.count, count, nil)
        }
        return charts + others
    }
}
