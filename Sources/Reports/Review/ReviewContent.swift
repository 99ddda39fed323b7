import DecisionAnalysis
import Diagrams
import Findings
import StakeholderModel

/// All that a review says, in its language and in its order; how it looks is for the templates.
struct ReviewContent: Sendable {
    let page: PageHead
    let labels: ReviewLabels
    let head: ReviewHead
    let decision: ReviewFigure
    /// The finding groups that are told at once, and the others.
    let findings: [ReviewFinding]
    let folded: ReviewFolded?
    /// What is said when no rule speaks; `nil` otherwise.
    let noFindings: String?
    /// `nil` without an older map.
    let changes: ReviewChanges?
    let signals: [ReviewSignal]
    let conversations: [ReviewConversation]
    /// That there is nothing to ask; `nil` otherwise.
    let noQuestions: String?
    let wayOut: ReviewWayOut
    let accepted: [ReviewAcceptance]
    /// `nil` when the organisation is too large for a page.
    let organisation: ReviewFigure?
    let scorecard: ReviewScorecard
    let paths: [ReviewPath]
    let people: [ReviewPerson]
    let rules: [ReviewRule]

    /// So many groups are told at once.
    private static let mostUnfolded = 5

    init(_ placed: MapReport, since old: MapReport?, organisation: Picture?, language: Language) {
        let report = placed.withoutPlaces
        let voice = ReviewVoice(language: language)
        let agenda = Agenda(report.analysis, groups: report.groups)
        let quotes = ReviewQuotes(report.analysis, voice: voice)
        let drawn = ReviewContent.decision(report, language)
        let figure = SVGFigure(drawn, prefix: ReviewContent.decisionPrefix, label: "")
        let cards = ReviewFindings(
            report,
            voice: voice,
            quotes: quotes,
            places: ReviewContent.places(in: drawn, figure)
        )
        .cards
        labels = ReviewLabels(voice)
        head = ReviewHead(report, agenda: agenda, voice: voice)
        page = PageHead(
            language: language.rawValue,
            title: voice.joined([ReviewWords.kicker, .verbatim(CheckHeader.title(of: report.analysis.map))]),
            skip: voice.say(ReviewWords.skip)
        )
        decision = ReviewFigure(
            drawn,
            prefix: ReviewContent.decisionPrefix,
            label: voice.say(ReviewWords.paths),
            caption: voice.say(ReviewWords.pathsCaption)
        )
        findings = Array(cards.prefix(ReviewContent.mostUnfolded))
        folded = ReviewFolded(cards.dropFirst(ReviewContent.mostUnfolded), report: report, voice: voice)
        noFindings = cards.isEmpty ? voice.say(ReviewContent.noFinding(report)) : nil
        changes = old.map { ReviewChanges(from: $0, to: report, voice: voice) }
        signals = ReviewSignal.all(in: report, quotes: quotes, voice: voice)
        let names = NameWords(analysis: report.analysis)
        conversations = ReviewConversation.all(agenda, names: names, voice: voice)
        noQuestions = agenda.sections.isEmpty ? voice.say(AgendaWords.nothing) : nil
        wayOut = ReviewWayOut(report, voice: voice)
        accepted = ReviewAcceptance.all(in: placed, voice: voice)
        self.organisation = organisation.map { picture in
            ReviewFigure(
                picture,
                prefix: "org-",
                label: voice.say(ReviewWords.organisation),
                caption: voice.say(ReviewWords.organisationCaption)
            )
        }
        scorecard = ReviewScorecard(report, voice: voice)
        paths = ReviewPath.all(report.analysis, voice: voice)
        people = ReviewPerson.all(report.analysis, voice: voice)
        rules = ReviewRule.all(report, voice: voice)
    }

    private static let decisionPrefix = "decision-"

    private static func decision(_ report: MapReport, _ language: Language) -> Picture {
        let options = PictureOptions(language: language, isRedacted: report.redaction != nil)
        let scene = DecisionScene(analysis: report.analysis, groups: report.groups, options: options).scene()
        return ColumnLayout.picture(of: scene.withoutFindingList())
    }

    /// The first card with the number of each group.
    private static func places(in picture: Picture, _ figure: SVGFigure) -> [Int: String] {
        var places: [Int: String] = [:]
        for card in picture.cards.map(\.card) {
            for badge in card.badges where places[badge.number] == nil {
                places[badge.number] = figure.anchor(of: card)
            }
        }
        return places
    }

    private static func noFinding(_ report: MapReport) -> Wording {
        NoFindingWords(
            verdict: report.analysis.verdict,
            hasOpenGates: !report.analysis.openBindingGates.isEmpty,
            areRulesSelected: report.areRulesSelected,
            acceptedCount: report.accepted.count
        )
        .sentence
    }
}

/// The finding groups that are folded away.
struct ReviewFolded: Sendable {
    /// How many there are, and how severe.
    let summary: String
    let items: [ReviewFinding]
}

extension ReviewFolded {
    init?(_ cards: ArraySlice<ReviewFinding>, report: MapReport, voice: ReviewVoice) {
        guard !cards.isEmpty else { return nil }
        let findings = report.groups.suffix(cards.count).flatMap(\.findings)
        let counts = FindingWords.counts(SeverityCounts(findings))
        summary = voice.say(ReviewWords.moreFindings(cards.count, counts))
        items = Array(cards)
    }
}
