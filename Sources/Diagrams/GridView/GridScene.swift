public import DecisionAnalysis
public import Findings
import StakeholderModel

/// Makes the scene of the grid: stance across, influence up, everybody in a cell.
public struct GridScene {
    private let analysis: MapAnalysis
    private let options: PictureOptions
    private let badges: Badges
    private let seats: DecisionSeats
    private let people: [Stakeholder]

    /// The columns, from those who are against us; at the end whose stance nobody knows.
    private static let stances: [Stance?] = [.opponent, .skeptic, .neutral, .supporter, .advocate, nil]
    /// The rows, from the top; at the end whose influence nobody knows.
    private static let influences: [Influence?] = [.high, .medium, .low, nil]

    /// - Parameters:
    ///   - analysis: the analysed map; a redacted picture takes the analysis of a redacted map.
    ///   - groups: the finding groups, in order.
    ///   - options: what a person chose.
    public init(analysis: MapAnalysis, groups: [FindingGroup], options: PictureOptions) {
        self.analysis = analysis
        self.options = options
        badges = Badges(options.showsFindings ? groups : [], language: options.language)
        seats = DecisionSeats(analysis)
        let shown = Surroundings(analysis.map).people(around: options.focus)
        people = analysis.map.people.filter { shown.contains($0.identifier) }
    }

    /// The scene: measured, not yet placed. Linear in the people, but for their sorting.
    public func scene() -> Scene {
        let language = options.language
        let cells = self.cells()
        let typesetter = GridCards.typesetter(for: cells.flatMap(\.drafts), people: people.count)
        let head = ViewHead(analysis: analysis, options: options)
        var scene = Scene(
            title: head.title,
            subtitle: head.subtitle(summary),
            description: GridWords.description(summary).text(in: language),
            language: language.rawValue,
            cards: cells.flatMap(\.drafts).map(typesetter.card),
            tree: [],
            frames: [],
            besideTree: [],
            links: [],
            findings: badges.rows,
            findingsTitle: PictureWords.findings.text(in: language),
            legend: []
        )
        scene.grid = SceneGrid(
            columnsTitle: GridWords.stance.text(in: language),
            rowsTitle: GridWords.influence.text(in: language),
            columns: GridScene.stances.map(column),
            rows: GridScene.influences.map(row),
            cells: cells.map { cell in
                SceneGrid.Cell(row: cell.row, column: cell.column, cards: cell.drafts.map(\.identifier))
            }
        )
        return scene.withLegend(in: language)
    }

    private func column(_ stance: Stance?) -> SceneGrid.Line {
        let label = stance?.label ?? Stance.unknownLabel
        return SceneGrid.Line(
            identifier: stance?.rawValue ?? "unknown",
            title: label.text(in: options.language),
            sign: CardSign(stance),
            isUnknown: stance == nil
        )
    }

    private func row(_ influence: Influence?) -> SceneGrid.Line {
        let label = influence?.label ?? GridWords.influenceUnknown
        return SceneGrid.Line(
            identifier: influence?.rawValue ?? "unknown",
            title: label.text(in: options.language),
            sign: nil,
            isUnknown: influence == nil
        )
    }

    private struct Cell {
        let row: Int
        let column: Int
        let drafts: [CardDraft]
    }

    private func cells() -> [Cell] {
        let cards = GridCards(
            people: PersonCards(
                analysis: analysis,
                names: CardNames(analysis.map, isRedacted: options.isRedacted),
                badges: badges,
                language: options.language,
                framed: []
            ),
            seats: seats,
            language: options.language
        )
        return GridScene.influences.indices.flatMap { row in
            GridScene.stances.indices.compactMap { column in
                let members = people.filter {
                    $0.influence.value == GridScene.influences[row]
                        && $0.stance.value == GridScene.stances[column]
                }
                let drafts = sorted(members).map(cards.draft) + gaps(row, column).map(cards.gap)
                return drafts.isEmpty ? nil : Cell(row: row, column: column, drafts: drafts)
            }
        }
    }

    /// Those who decide first.
    private func sorted(_ members: [Stakeholder]) -> [Stakeholder] {
        let ranks = members.map(seats.rank)
        return members.indices
            .sorted { one, other in
                ranks[one] == ranks[other]
                    ? one < other : ranks[one].lexicographicallyPrecedes(ranks[other])
            }
            .map { members[$0] }
    }

    /// What is missing in the place where those stand who weigh most and are for us.
    private func gaps(_ row: Int, _ column: Int) -> [GridCards.Gap] {
        guard GridScene.influences[row] == .high, GridScene.stances[column] == .advocate, !people.isEmpty
        else {
            return []
        }
        if weighty.isEmpty { return [.nobodyWeighty] }
        return weighty.contains { $0.stance.value?.isFavourable ?? false } ? [] : [.nobodyForUs]
    }

    private var weighty: [Stakeholder] { people.filter { $0.influence.value == .high } }

    private var summary: [Wording] {
        let unknown = people.count { $0.influence.value == nil }
        let favourable = weighty.count { $0.stance.value?.isFavourable ?? false }
        let words: [Wording?] = [
            weighty.isEmpty ? nil : GridWords.favourable(favourable, of: weighty.count),
            unknown == 0 ? nil : GridWords.unknown(unknown, of: people.count),
        ]
        return words.compactMap(\.self)
    }
}
