import ArgumentParser
import MapFormat
import StakeholderModel

/// `dealmap add`: an object or a relation.
struct AddCommand: EnvironmentCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Adds a person, a provider, a budget, a gate, an offer, one of ours, or a relation.",
        discussion: """
            dealmap add person drh title="DRH" roles=approver,influencer reports_to=dg
            dealmap add relation dg formation mandates --from dg
            """
    )

    @Argument(help: "What: person, provider, budget, gate, offer, us or relation.")
    var kind: AddedKind

    @Argument(help: "Its identifier, then key=value; for a relation the two people, then what binds them.")
    var words: [String]

    @OptionGroup var evidence: EvidenceOptions
    @OptionGroup var edit: EditOptions
    @OptionGroup var shared: SharedOptions

    func run(in environment: CommandEnvironment) throws -> ExitStatus {
        let run = EditRun(options: edit, shared: shared, environment: environment)
        return try run.run { map in
            let arguments = AddArguments(words: words, evidence: evidence.evidence)
            guard let section = kind.section else { return [try arguments.relation()] }
            return [try arguments.object(of: section, in: map)]
        }
    }
}

/// What can be added.
enum AddedKind: String, ExpressibleByArgument, CaseIterable {
    case person
    case provider
    case budget
    case gate
    case offer
    case us
    case relation

    /// The section of the map in which it stands; `nil` for a relation.
    var section: MapKey? {
        switch self {
        case .person: .people
        case .provider: .providers
        case .budget: .budgets
        case .gate: .gates
        case .offer: .offers
        case .us: .us
        case .relation: nil
        }
    }
}
