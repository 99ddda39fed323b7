import DecisionAnalysis
import Diagrams
import Findings
public import StakeholderModel

/// What a portfolio keeps of one checked map: so little that hundreds of deals fit on a page.
public struct PortfolioDeal: Sendable {
    /// The account and the deal.
    let title: String
    /// What messages call the file of the map.
    let file: String
    /// `as of 12 March 2025`.
    let day: Wording
    /// The language of the map, in which its picture is.
    let language: Language
    /// The page of the deal, as a relative address that needs no escaping.
    public var page = ""
    let verdict: Verdict
    /// The verdict in one sentence.
    let sentence: Wording
    /// The finding groups, the worst first: what each is called, and how severe it is.
    let risks: [Risk]
    /// How many findings are critical.
    let criticalCount: Int
    /// The first date that the deal has to meet, and how many days are left until then; `nil` when nobody said one.
    var deadline: Deadline?
    /// The first question to ask, and whom.
    let ask: (question: Wording, whom: Wording)?
    /// The first question of each rule that asks one.
    let questions: [RuleCode: Wording]
    /// The people with names; none in a redacted report.
    var people: [Encounter]
    /// The other providers with names; none in a redacted report.
    var providers: [Encounter]
    /// The decision view.
    let picture: Picture

    /// A finding group in short.
    struct Risk: Sendable {
        let title: Wording
        let severity: Severity
    }

    /// A date that the deal has to meet.
    struct Deadline: Sendable {
        let date: CalendarDate
        /// From the reference date of the map; negative when it is past.
        let daysLeft: Int
        /// Whether it is the day of signature; else the day on which the need has to be met.
        let isSignature: Bool
    }

    /// Somebody in this deal who may be met in another.
    struct Encounter: Sendable {
        let name: String
        /// What they are here.
        let part: Wording
    }

    /// What a portfolio keeps of a checked map.
    ///
    /// - Parameters:
    ///   - report: the checked map.
    ///   - language: the language of its picture.
    /// - Complexity: that of the next questions of the map.
    public init(_ report: MapReport, language: Language) {
        let analysis = report.analysis
        let names = NameWords(analysis: analysis)
        title = CheckHeader.title(of: analysis.map)
        file = report.source.name
        day = CheckHeader.day(of: analysis)
        self.language = language
        verdict = analysis.verdict
        sentence = PlainVerdict(analysis).sentence
        risks = report.groups.map { Risk(title: $0.title.capitalized, severity: $0.severity) }
        criticalCount = report.findings.count { $0.severity == .critical }
        deadline = Deadline(analysis)
        ask = report.groups.lazy.flatMap(\.findings).compactMap(\.question).first.map { question in
            (question.text, AgendaWords(names: names).title(of: question.addressee))
        }
        let asked = report.findings.compactMap { finding in
            finding.question.map { (finding.rule, $0.text) }
        }
        questions = Dictionary(asked, uniquingKeysWith: { first, _ in first })
        let isRedacted = report.redaction != nil
        people = isRedacted ? [] : analysis.map.people.compactMap(Encounter.init)
        providers = isRedacted ? [] : analysis.map.providers.elements.compactMap(Encounter.init)
        picture = PortfolioDeal.picture(of: report, in: language)
    }

    private static func picture(of report: MapReport, in language: Language) -> Picture {
        let options = PictureOptions(language: language, isRedacted: report.redaction != nil)
        let scene = DecisionScene(analysis: report.analysis, groups: report.groups, options: options).scene()
        return ColumnLayout.picture(of: scene.withoutFindingList())
    }
}

extension PortfolioDeal.Deadline {
    init?(_ analysis: MapAnalysis) {
        let map = analysis.map
        let dates = [(map.closeBy.value, true), (map.neededBy.value, false)]
        let known = dates.compactMap { date, isSignature in date.map { ($0, isSignature) } }
        guard let (date, isSignature) = known.min(by: { $0.0 < $1.0 }) else { return nil }
        self.init(
            date: date,
            daysLeft: analysis.referenceDate.days(until: date),
            isSignature: isSignature
        )
    }
}

extension PortfolioDeal.Encounter {
    /// Only people with a name can be known again.
    init?(_ person: Stakeholder) {
        guard let name = person.name else { return nil }
        let roles = person.roles.items.compactMap(\.value).prefix(2).map(\.label)
        let stance = person.stance.value?.label
        let parts = [person.title.map(Wording.verbatim)] + roles.map(Optional.some) + [stance]
        self.init(name: name, part: Wording.list(parts.compactMap(\.self)))
    }

    init?(_ provider: Provider) {
        guard let name = provider.name else { return nil }
        self.init(name: name, part: provider.status.value?.label ?? provider.effectiveRelation.label)
    }
}
