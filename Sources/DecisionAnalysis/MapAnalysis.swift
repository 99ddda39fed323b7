public import Findings
public import Graphs
public import StakeholderModel

/// What follows from a map: its gates, who reaches whom, the verdicts, the rivals.
///
/// A value computed once; the rules and the reports only read it. Building it takes near-linear time in the
/// people and relations of the map for each gate place and each rival, and nothing in it depends on the order of a
/// dictionary, on the clock or on the number of cores.
public struct MapAnalysis: Sendable {
    /// The playbook against which the map was read.
    public var playbook: Playbook { context.playbook }
    /// The day on which the analysis stands.
    public var referenceDate: CalendarDate { context.referenceDate }
    /// The map.
    public var map: AccountMap { context.map }
    /// The settings of the team.
    public var configuration: Configuration { context.configuration }
    /// The numbers from which rules speak.
    var thresholds: Thresholds { configuration.thresholds }
    /// All gates: declared, derived and implied, each with its verdict.
    public let gates: [JudgedGate]
    /// The providers who can take our place.
    public let rivals: [Rival]
    /// Who has the last word, by identifier in the order of the file.
    public let finalDeciders: [PersonIdentifier]
    /// The verdict of the deal: the worst of its open binding gates.
    public let verdict: Verdict

    let context: DealContext
    let reach: ReachGraphs
    let authorities: AuthorityBook
    /// Whom to ask where nobody whom the object names can be.
    let usualAddressees: [PersonIdentifier]
    /// The people whose say in the deal rests on nobody else's word.
    let doubtedPeople: Set<PersonIdentifier>
    /// Judges places as they are, and as they could be.
    let judge: GateJudge

    /// Analyses a map.
    ///
    /// - Parameters:
    ///   - map: a map without errors.
    ///   - playbook: what this kind of deal usually has.
    ///   - referenceDate: the day on which the analysis stands.
    ///   - configuration: the settings of the team.
    public init(
        map: AccountMap,
        playbook: Playbook,
        referenceDate: CalendarDate,
        configuration: Configuration = .standard
    ) {
        let index = MapIndex(map)
        let context = DealContext(
            index: index,
            playbook: playbook,
            referenceDate: referenceDate,
            configuration: configuration
        )
        let assembled = GateAssembly(context).gates()
        let judge = GateJudge(places: PlaceJudge(context, gates: assembled))
        self.context = context
        reach = judge.places.reach
        rivals = judge.places.rivals
        authorities = judge.places.authorities
        self.judge = judge
        usualAddressees = index.usualAddressees()
        doubtedPeople = Set(
            map.people.map(\.identifier).filter { judge.places.authorities.authority(of: $0).doubt != nil }
        )
        gates = assembled.map(judge.judge)
        finalDeciders = FinalDeciders(map: map, gates: assembled).people
        verdict = MapAnalysis.verdict(
            ofOpenGates: gates.filter(\.gate.counts).map(\.verdict),
            among: assembled
        )
    }

    /// The worst verdict of the gates that count; without any, whether the deal has been signed.
    static func verdict(ofOpenGates verdicts: [Verdict], among gates: [DealGate]) -> Verdict {
        if let worst = verdicts.min() { return worst }
        let hasSigned = gates.contains { $0.kind == .signature && $0.isPassed }
        return hasSigned ? .mapped : .unmapped
    }

    /// The gates that still stand between the deal and its signature.
    public var openBindingGates: [JudgedGate] { gates.filter(\.gate.counts) }

    /// The strongest routes from us to a person: at most 50 of at most 8 hops, unless told otherwise.
    public func routes(to person: PersonIdentifier, limits: PathLimits = PathLimits()) -> RouteList {
        reach.ours.routes(to: person, limits: limits)
    }

    /// Whether any route from us leads to a person.
    public func reaches(_ person: PersonIdentifier) -> Bool { reach.ours.reaches(person) }

    /// How well our side covers a person; `nil` when the map has no such person.
    public func access(to person: PersonIdentifier) -> EffectiveAccess? {
        context.index.person(person).map(context.index.access)
    }

    /// What people call a person of the map.
    public func displayName(_ person: PersonIdentifier) -> String { context.index.displayName(person) }
}
