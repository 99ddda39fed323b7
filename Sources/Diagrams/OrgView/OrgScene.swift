public import DecisionAnalysis
public import Findings
import StakeholderModel

/// Makes the scene of the org view: the reporting tree, units, what stands beside it, and what binds it all.
public struct OrgScene {
    private let analysis: MapAnalysis
    private let groups: [FindingGroup]
    private let options: PictureOptions

    /// - Parameters:
    ///   - analysis: the analysed map; a redacted picture takes the analysis of a redacted map.
    ///   - groups: the finding groups, in order.
    ///   - options: what a person chose.
    public init(analysis: MapAnalysis, groups: [FindingGroup], options: PictureOptions) {
        self.analysis = analysis
        self.groups = groups
        self.options = options
    }

    /// The scene: measured, not yet placed. Linear in the size of the map.
    public func scene() -> Scene {
        let map = analysis.map
        let language = options.language
        let names = CardNames(map, isRedacted: options.isRedacted)
        let badges = Badges(options.showsFindings ? groups : [], language: language)
        let insiders = map.people.filter { !$0.isExternal }
        let frames = UnitFrames(people: insiders, names: names).frames()
        let people = PersonCards(
            analysis: analysis,
            names: names,
            badges: badges,
            language: language,
            framed: Set(frames.flatMap(\.members))
        )
        let beside = BesideCards(analysis: analysis, names: names, badges: badges, language: language)
        let outsiders = map.people.filter(\.isExternal).map(people.draft)
        let besideDrafts = beside.budgetDrafts() + beside.providerDrafts() + outsiders
        let links = LinkCollector(map: map, names: names, language: language).links()
        let tree = treeLines(insiders, names: names)
        let drafts = insiders.map(people.draft) + besideDrafts
        let scene = Scene(
            title: options.title ?? [map.account, map.deal].compactMap { $0 }.joined(separator: " · "),
            subtitle: subtitle(language),
            description: description(language),
            language: language.rawValue,
            cards: drafts.map(Typesetter(for: drafts).card),
            tree: tree,
            frames: frames,
            besideTree: besideDrafts.map(\.identifier),
            links: links,
            findings: badges.rows,
            findingsTitle: PictureWords.findings.text(in: language),
            legend: []
        )
        let focused = options.focus.flatMap { focusName($0, names) }.map { scene.focused(on: $0) } ?? scene
        return focused.withLegend(in: language)
    }

    private func treeLines(_ people: [Stakeholder], names: CardNames) -> [TreeLine] {
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

    private func focusName(_ reference: ObjectReference, _ names: CardNames) -> String? {
        switch reference {
        case .person(let identifier): names.person(identifier)
        case .provider(let identifier): names.provider(identifier)
        case .budget(let identifier): names.budget(identifier)
        case .teamMember, .offer, .gate, .logEntry: nil
        }
    }

    private func subtitle(_ language: Language) -> String {
        let date = analysis.referenceDate.wording.text(in: language)
        guard options.showsFindings else { return date }
        return "\(date) · \(counts.text(in: language))"
    }

    private var counts: Wording {
        let severities = groups.flatMap(\.findings).map(\.severity)
        return PictureWords.counts(
            critical: severities.filter { $0 == .critical }.count,
            warnings: severities.filter { $0 == .warning }.count,
            notes: severities.filter { $0 == .note }.count
        )
    }

    private func description(_ language: Language) -> String {
        let people = analysis.map.people.count
        return Wording(
            en: "Org chart of the buying committee: \(people) people, \(counts.en).",
            fr: "Organigramme du comité d'achat : \(people) personnes, \(counts.fr)."
        )
        .text(in: language)
    }
}
