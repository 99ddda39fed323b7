public import DecisionAnalysis
public import Findings
import StakeholderModel

/// Makes the scene of the coverage view: who of us met whom of them, those who decide first.
public struct CoverageScene {
    private let analysis: MapAnalysis
    private let options: PictureOptions
    private let badges: Badges
    private let seats: DecisionSeats
    private let meetings: Meetings
    private let people: [Stakeholder]
    private let names: CardNames

    /// - Parameters:
    ///   - analysis: the analysed map; a redacted picture takes the analysis of a redacted map.
    ///   - groups: the finding groups, in order.
    ///   - options: what a person chose.
    public init(analysis: MapAnalysis, groups: [FindingGroup], options: PictureOptions) {
        let seats = DecisionSeats(analysis)
        let shown = Surroundings(analysis.map).people(around: options.focus)
        let people = analysis.map.people.filter { shown.contains($0.identifier) }
        let ranks = people.map(seats.rank)
        self.analysis = analysis
        self.options = options
        self.seats = seats
        badges = Badges(options.showsFindings ? groups : [], language: options.language)
        meetings = Meetings(analysis.map)
        names = CardNames(analysis.map, isRedacted: options.isRedacted)
        self.people = people.indices
            .sorted { one, other in
                ranks[one] == ranks[other]
                    ? one < other : ranks[one].lexicographicallyPrecedes(ranks[other])
            }
            .map { people[$0] }
    }

    /// The scene: measured, not yet placed. The product of the people of both sides.
    public func scene() -> Scene {
        let language = options.language
        let head = ViewHead(analysis: analysis, options: options)
        let reaches = people.map(reach)
        let cards = CoverageCards(
            people: PersonCards(
                analysis: analysis,
                names: names,
                badges: badges,
                language: language,
                framed: []
            ),
            seats: seats,
            language: language
        )
        let ours =
            team.isEmpty ? [cards.us()] : team.map { cards.member($0, named: name($0), met: met(by: $0)) }
        let isUpright = CoverageShape.isUpright(ours: ours.count, theirs: people.count)
        var scene = Scene(
            title: head.title,
            subtitle: head.subtitle(summary(reaches)),
            description: CoverageWords.description(summary(reaches)).text(in: language),
            language: language.rawValue,
            cards: cards.ours(ours, isUpright) + cards.theirs(people.map(cards.draft), isUpright),
            tree: [],
            frames: [],
            besideTree: [],
            links: [],
            findings: badges.rows,
            findingsTitle: PictureWords.findings.text(in: language),
            legend: []
        )
        scene.coverage = SceneCoverage(
            ours: ours.map(\.identifier),
            theirs: people.map { names.person($0.identifier) },
            oursTitle: CoverageWords.ours.text(in: language),
            theirsTitle: CoverageWords.theirs.text(in: language),
            reachTitle: CoverageWords.knownBy.text(in: language),
            meetings: team.flatMap { member in people.compactMap { meeting(member, $0) } },
            reaches: reaches
        )
        return scene.withLegend(in: language)
    }

    private var team: [TeamMember] { analysis.map.us }

    private func name(_ member: TeamMember) -> String {
        options.isRedacted ? member.identifier.text : "us-\(member.identifier)"
    }

    private func met(by member: TeamMember) -> Wording {
        let count = people.count { meetings[member.identifier, $0.identifier] != nil }
        return CoverageWords.knows(count, of: people.count)
    }

    private func meeting(_ member: TeamMember, _ person: Stakeholder) -> SceneCoverage.Meeting? {
        guard let pair = meetings[member.identifier, person.identifier] else { return nil }
        let (ours, theirs) = (name(member), names.person(person.identifier))
        let words = CoverageWords.sentence(
            member.displayName,
            person.displayName,
            count: pair.count,
            last: pair.last
        )
        return SceneCoverage.Meeting(
            identifier: "met/\(ours)/\(theirs)",
            ours: ours,
            theirs: theirs,
            contact: pair.contact,
            isAssumed: pair.isAssumed,
            date: pair.last?.description ?? "",
            description: words.text(in: options.language) + (pair.isAssumed ? " ?" : "")
        )
    }

    private func reach(_ person: Stakeholder) -> SceneCoverage.Reach {
        let metBy = team.filter { meetings[$0.identifier, person.identifier] != nil }
        let thread = thread(to: person, count: metBy.count)
        let words =
            switch thread {
            case .gap, .none: CoverageWords.nobody
            case .unnamed: CoverageWords.unnamed
            case .single: Wording.verbatim(CoverageScene.short(metBy.first?.displayName ?? ""))
            case .several: CoverageWords.many(metBy.count)
            }
        let sentence = CoverageWords.sentence(person.displayName, metBy: metBy.map(\.displayName), thread)
        return SceneCoverage.Reach(
            identifier: "reach/\(names.person(person.identifier))",
            theirs: names.person(person.identifier),
            thread: thread,
            text: words.text(in: options.language),
            description: sentence.text(in: options.language)
        )
    }

    /// A name as far as a cell holds it.
    private static func short(_ name: String) -> String {
        let width = CoverageShape.reachColumn - TableStyle.sign - TableStyle.gap - 12
        return TextWrapping.cut(name, TableStyle.reach, width: width).lines.first ?? ""
    }

    private func thread(to person: Stakeholder, count: Int) -> SceneCoverage.Thread {
        if count > 0 { return count == 1 ? .single : .several }
        if analysis.access(to: person.identifier)?.isMet ?? false { return .unnamed }
        return seats[person.identifier] == nil ? .none : .gap
    }

    private func summary(_ reaches: [SceneCoverage.Reach]) -> [Wording] {
        let single = zip(people, reaches).count { person, reach in
            reach.thread == .single && seats[person.identifier] != nil
        }
        return CoverageWords.summary(
            met: reaches.count { $0.thread != .gap && $0.thread != .none },
            of: people.count,
            gaps: reaches.count { $0.thread == .gap },
            single: single
        )
    }
}
