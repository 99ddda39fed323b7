public import DecisionAnalysis
public import Findings
import StakeholderModel

/// Makes the scene of the decision view: us, whom we reach, who decides, at which step, and the signature, in columns.
public struct DecisionScene {
    private let analysis: MapAnalysis
    private let options: PictureOptions
    private let names: DecisionNames
    private let badges: Badges
    private let gates: DecisionGates
    private let people: DecisionPeople
    private let cards: DecisionCards
    private let gateCards: GateCards
    private let questions: DecisionQuestions

    /// - Parameters:
    ///   - analysis: the analysed map; a redacted picture takes the analysis of a redacted map.
    ///   - groups: the finding groups, in order.
    ///   - options: what a person chose.
    public init(analysis: MapAnalysis, groups: [FindingGroup], options: PictureOptions) {
        self.analysis = analysis
        self.options = options
        let language = options.language
        names = DecisionNames(analysis, isRedacted: options.isRedacted)
        badges = Badges(options.showsFindings ? groups : [], language: language)
        gates = DecisionGates(analysis)
        let questions = DecisionQuestions(analysis, groups: groups, badges: badges)
        self.questions = questions
        people = DecisionPeople(
            gates.decided,
            asked: gates.decided.filter(\.hasUnknownDecider).compactMap { judged in
                guard case .person(let person) = questions.question(about: judged.gate)?.addressee else {
                    return nil
                }
                return person
            },
            access: analysis.access
        )
        cards = DecisionCards(
            analysis: analysis,
            names: names,
            people: PersonCards(
                analysis: analysis,
                names: CardNames(analysis.map, isRedacted: options.isRedacted),
                badges: badges,
                language: language,
                framed: []
            ),
            badges: badges,
            questions: questions,
            language: language
        )
        gateCards = GateCards(analysis: analysis, names: names, badges: badges, language: language)
    }

    /// The scene: measured, not yet placed. Linear in the gates, their deciders and the ways to these.
    public func scene() -> Scene {
        let language = options.language
        let columns = self.columns().filter { !$0.drafts.isEmpty }
        let links = DecisionLinks(
            analysis: analysis,
            names: names,
            people: people,
            gates: gates,
            questions: questions,
            language: language
        )
        let scene = Scene(
            title: options.title
                ?? [analysis.map.account, analysis.map.deal].compactMap(\.self).joined(separator: " · "),
            subtitle: "\(analysis.referenceDate.wording.text(in: language)) · \(standing)",
            description: description,
            language: language.rawValue,
            cards: columns.flatMap { column in column.drafts.map(Typesetter(for: column.drafts).card) },
            tree: [],
            frames: [],
            besideTree: [],
            columns: columns.map { column in
                SceneColumn(
                    title: column.title?.text(in: language) ?? "",
                    cards: column.drafts.map(\.identifier)
                )
            },
            links: links.links(),
            findings: badges.rows,
            findingsTitle: PictureWords.findings.text(in: language),
            legend: []
        )
        let focused = options.focus.flatMap(focusNames).map { scene.along($0) } ?? scene
        return focused.withLegend(in: language)
    }

    private struct Column {
        var title: Wording?
        var drafts: [CardDraft]
    }

    private func columns() -> [Column] {
        let reached = people.reached.enumerated().map { depth, people in
            Column(
                title: depth == 0 ? DecisionWords.whomWeReach : nil,
                drafts: people.compactMap(reachedDraft)
            )
        }
        return [Column(title: DecisionWords.us, drafts: [cards.us()] + rivals.map(cards.rival))] + reached + [
            Column(title: DecisionWords.whoDecides, drafts: deciders),
            Column(title: DecisionWords.gate, drafts: gates.rows.map(gateDraft)),
            Column(title: DecisionWords.signature, drafts: [gateCards.signature(gates.signature)]),
        ]
    }

    private var rivals: [ProviderIdentifier] {
        let contesting = Set(gates.decided.flatMap(\.places).flatMap(\.contestingRivals))
        return analysis.map.providers.elements.map(\.identifier).filter(contesting.contains)
    }

    private func reachedDraft(_ identifier: PersonIdentifier) -> CardDraft? {
        let chokepoints = Set(gates.decided.flatMap(\.chokepoints))
        return person(identifier).map {
            cards.reached(
                $0,
                isOnlyWay: chokepoints.contains(identifier),
                isDecider: people.deciders.contains(identifier)
            )
        }
    }

    /// Who decides, gate by gate: the known people, each once, and after them whoever is not known.
    private var deciders: [CardDraft] {
        var seen: Set<PersonIdentifier> = []
        let decided = gates.decided
        return decided.flatMap { judged -> [CardDraft] in
            let known = judged.gate.people.filter { seen.insert($0).inserted }.compactMap { identifier in
                person(identifier).map { person in
                    cards.decider(
                        person,
                        places: decided.flatMap(\.places).filter { $0.place.person == identifier }
                    )
                }
            }
            return judged.hasUnknownDecider ? known + [cards.unknownDecider(at: judged)] : known
        }
    }

    private func gateDraft(_ row: DecisionGates.Row) -> CardDraft {
        switch row {
        case .gate(let judged): gateCards.gate(judged)
        case .usual(let judged): gateCards.usual(judged)
        }
    }

    private func person(_ identifier: PersonIdentifier) -> Stakeholder? {
        analysis.map.people.first { $0.identifier == identifier }
    }

    private func focusNames(_ reference: ObjectReference) -> [String] {
        switch reference {
        case .person(let person): [names.decider(person), names.reached(person)]
        case .provider(let provider): [names.rival(provider)]
        case .gate(let gate): [names.gate(.declared(gate)), DecisionNames.signature]
        case .budget(let budget): [names.gate(.derived(budget))]
        case .teamMember, .offer, .logEntry: []
        }
    }

    private var standing: String {
        let open = analysis.openBindingGates
        let parts = Verdict.allCases.compactMap { verdict -> String? in
            let count = open.count { $0.verdict == verdict }
            return count == 0 ? nil : DecisionWords.count(count, verdict).text(in: options.language)
        }
        let none = Wording(en: "no open step", fr: "aucune étape ouverte").text(in: options.language)
        let label = Wording(en: "open steps: ", fr: "étapes ouvertes : ").text(in: options.language)
        return parts.isEmpty ? none : label + parts.joined(separator: ", ")
    }

    private var description: String {
        let words = Wording(
            en: "Decision paths from us to the signature; ",
            fr: "Les chemins de décision, de nous à la signature ; "
        )
        return words.text(in: options.language) + standing + "."
    }
}
