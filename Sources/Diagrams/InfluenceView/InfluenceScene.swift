public import DecisionAnalysis
public import Findings
import StakeholderModel

/// Makes the scene of the influence view: whose word reaches whom, from the left to those who decide.
public struct InfluenceScene {
    private let analysis: MapAnalysis
    private let options: PictureOptions
    private let names: CardNames
    private let badges: Badges
    private let seats: DecisionSeats
    private let network: InfluenceNetwork
    private let people: [PersonIdentifier: Stakeholder]

    /// - Parameters:
    ///   - analysis: the analysed map; a redacted picture takes the analysis of a redacted map.
    ///   - groups: the finding groups, in order.
    ///   - options: what a person chose.
    public init(analysis: MapAnalysis, groups: [FindingGroup], options: PictureOptions) {
        self.analysis = analysis
        self.options = options
        names = CardNames(analysis.map, isRedacted: options.isRedacted)
        badges = Badges(options.showsFindings ? groups : [], language: options.language)
        seats = DecisionSeats(analysis)
        let shown = Surroundings(analysis.map).people(around: options.focus)
        network = InfluenceNetwork(analysis.map, among: shown)
        people = Dictionary(
            analysis.map.people.map { ($0.identifier, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The scene: measured, not yet placed. Near-linear in the people and their relations.
    public func scene() -> Scene {
        let language = options.language
        let columns = self.columns()
        let bound = network.bound.compactMap { people[$0] }.map(draft)
        let unbound = unboundPeople.map(draft)
        let head = ViewHead(analysis: analysis, options: options)
        let isLarge = network.bound.count > InfluenceScene.largest
        let links = InfluenceLinks(
            network: network,
            names: names,
            displayName: analysis.displayName,
            language: language
        )
        let scene = Scene(
            title: head.title,
            subtitle: head.subtitle(summary),
            description: InfluenceWords.description(standing).text(in: language),
            language: language.rawValue,
            cards: cards(bound, isCompact: isLarge) + cards(unbound, isCompact: true),
            tree: [],
            frames: frames,
            besideTree: unbound.map(\.identifier),
            columns: columns,
            links: links.links(),
            findings: badges.rows,
            findingsTitle: PictureWords.findings.text(in: language),
            legend: []
        )
        return scene.withLegend(in: language)
    }

    /// Beyond so many people in the network their cards are small.
    private static let largest = 40

    private func cards(_ drafts: [CardDraft], isCompact: Bool) -> [Card] {
        guard isCompact else { return drafts.map(Typesetter(for: drafts).card) }
        let widest = drafts.map(CompactTypesetter.naturalWidth).max() ?? 0
        let typesetter = CompactTypesetter(width: min(210, max(150, widest)), maximumTitleLines: 2)
        return drafts.map(typesetter.card)
    }

    /// Those who have a say first: of them it matters most that nobody is known to sway them.
    private var unboundPeople: [Stakeholder] {
        let people = network.unbound.compactMap { self.people[$0] }
        let ranks = people.map { seats[$0.identifier] == nil ? 1 : 0 }
        return people.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { people[$0] }
    }

    private var frames: [UnitFrame] {
        guard !network.unbound.isEmpty else { return [] }
        return [
            UnitFrame(
                identifier: "no-influence",
                title: InfluenceWords.unbound(network.unbound.count).text(in: options.language),
                members: unboundPeople.map { names.person($0.identifier) }
            )
        ]
    }

    private func columns() -> [SceneColumn] {
        guard !network.bound.isEmpty else { return [] }
        let deciders = network.bound.compactMap { person in
            seats[person].flatMap { $0.isFinal || !$0.steps.isEmpty ? (person, $0.isFinal) : nil }
        }
        let layers = InfluenceLayers(
            network,
            deciders: Dictionary(deciders, uniquingKeysWith: { first, _ in first })
        )
        let others = layers.columns.count - layers.decidingColumns
        return layers.columns.enumerated().map { position, people in
            var title: Wording?
            if position == 0 {
                title = layers.decidingColumns == 0 ? InfluenceWords.anybody : InfluenceWords.influencing
            }
            if position == others { title = DecisionWords.whoDecides }
            return SceneColumn(
                title: title?.text(in: options.language) ?? "",
                cards: people.map(names.person)
            )
        }
    }

    private func draft(_ person: Stakeholder) -> CardDraft {
        let cards = PersonCards(
            analysis: analysis,
            names: names,
            badges: badges,
            language: options.language,
            framed: []
        )
        var draft = cards.draft(person)
        let seat = seats[person.identifier]
        let onlyWay = seats.onlyWays[person.identifier] ?? []
        draft.form = CardForm(say: seat?.say, isOnlyWay: !onlyWay.isEmpty)
        let words: [Wording?] = [
            seat.flatMap { $0.steps.isEmpty ? nil : InfluenceWords.says($0.steps) },
            onlyWay.isEmpty ? nil : InfluenceWords.onlyWay(to: onlyWay),
        ]
        draft.description = ([draft.description] + words.compactMap { $0?.text(in: options.language) })
            .joined(separator: "; ")
        draft.chips =
            onlyWay.isEmpty
            ? [] : [(text: DecisionWords.onlyWay.text(in: options.language), isAssumed: false)]
        return draft
    }

    private var standing: Wording {
        InfluenceWords.standing(network.bound.count, of: network.bound.count + network.unbound.count)
    }

    private var summary: [Wording] {
        let shown = Set(network.bound + network.unbound)
        let onlyWays = analysis.map.people.map(\.identifier)
            .filter { shown.contains($0) && seats.onlyWays[$0] != nil }
        guard !onlyWays.isEmpty else { return [standing] }
        return [standing, InfluenceWords.onlyWays(onlyWays.map(analysis.displayName))]
    }
}
