import DecisionAnalysis
import Findings
import StakeholderModel

/// What the org view of a map is made of, before it is known which part of it a picture shows.
struct OrgContent {
    let analysis: MapAnalysis
    let groups: [FindingGroup]
    let options: PictureOptions
    let names: CardNames
    let badges: Badges
    /// The people of the tree, in the order of the map.
    let insiders: [Stakeholder]
    /// Who of them reports to whom.
    let tree: OrgTree
    /// What stands beside the tree.
    let beside: [CardDraft]
    /// All lines that are no reporting lines.
    let links: [SceneLink]

    init(analysis: MapAnalysis, groups: [FindingGroup], options: PictureOptions) {
        self.analysis = analysis
        self.groups = groups
        self.options = options
        let map = analysis.map
        let language = options.language
        names = CardNames(map, isRedacted: options.isRedacted)
        badges = Badges(options.showsFindings ? groups : [], language: language)
        insiders = map.people.filter { !$0.isExternal }
        let positions = Dictionary(
            insiders.enumerated().map { ($0.element.identifier, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        tree = OrgTree(managers: insiders.map { $0.manager.flatMap { positions[$0] } })
        let cards = BesideCards(analysis: analysis, names: names, badges: badges, language: language)
        let people = PersonCards(
            analysis: analysis,
            names: names,
            badges: badges,
            language: language,
            framed: []
        )
        beside =
            cards.budgetDrafts() + cards.providerDrafts() + map.people.filter(\.isExternal).map(people.draft)
        links = LinkCollector(map: map, names: names, language: language).links()
    }

    /// The scene of a part, without a legend.
    func scene(of part: OrgPart) -> Scene {
        let language = options.language
        let people = part.people.map { insiders[$0] }
        let frames = UnitFrames(people: people, names: names).frames()
        let cards = PersonCards(
            analysis: analysis,
            names: names,
            badges: badges,
            language: language,
            framed: Set(frames.flatMap(\.members))
        )
        let besideDrafts = beside.filter { part.beside?.contains($0.identifier) ?? true }
        let drafts = people.map(cards.draft) + besideDrafts
        let lines = ShownLinks(links, shown: Set(drafts.map(\.identifier)))
        let typesetter = Typesetter(for: drafts)
        return Scene(
            title: (part.title.map { [baseTitle, $0] } ?? [baseTitle]).joined(separator: " · "),
            subtitle: subtitle(part),
            description: part.description ?? description,
            language: language.rawValue,
            cards: drafts.map { draft in
                let notes = (part.notes[draft.identifier] ?? []) + lines.notes(on: draft.identifier, language)
                return typesetter.card(draft).telling(notes)
            },
            tree: treeLines(people),
            frames: frames,
            besideTree: besideDrafts.map(\.identifier),
            links: lines.shown,
            findings: part.findings ?? badges.rows,
            findingsTitle: PictureWords.findings.text(in: language),
            legend: []
        )
    }

    private func treeLines(_ people: [Stakeholder]) -> [TreeLine] {
        let present = Set(people.map(\.identifier))
        return people.compactMap { person in
            guard let manager = person.manager, present.contains(manager) else { return nil }
            return TreeLine(
                parent: names.person(manager),
                child: names.person(person.identifier),
                isAssumed: person.reportsTo.isAssumed
            )
        }
    }

    var baseTitle: String {
        options.title
            ?? [analysis.map.account, analysis.map.deal].compactMap { $0 }.joined(separator: " · ")
    }

    private func subtitle(_ part: OrgPart) -> String {
        let all = analysis.map.people.count
        let parts = [
            analysis.referenceDate.wording,
            options.showsFindings && part.tellsCounts ? counts : nil,
            part.peopleCount.map { PageWords.people($0, of: all) },
        ]
        return parts.compactMap { $0?.text(in: options.language) }.joined(separator: " · ")
    }

    private var counts: Wording {
        let severities = groups.flatMap(\.findings).map(\.severity)
        return PictureWords.counts(
            critical: severities.filter { $0 == .critical }.count,
            warnings: severities.filter { $0 == .warning }.count,
            notes: severities.filter { $0 == .note }.count
        )
    }

    private var description: String {
        let people = analysis.map.people.count
        return Wording(
            en: "Org chart of the buying committee: \(people) people, \(counts.en).",
            fr: "Organigramme du comité d'achat : \(people) personnes, \(counts.fr)."
        )
        .text(in: options.language)
    }
}
