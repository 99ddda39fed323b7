/// Any object of the map that has an identifier: what a signal is about, what `--focus` takes.
///
/// All kinds share one namespace, so the text alone says which object is meant.
public enum ObjectReference: Sendable, Hashable {
    case person(PersonIdentifier)
    case teamMember(TeamMemberIdentifier)
    case provider(ProviderIdentifier)
    case offer(OfferIdentifier)
    case budget(BudgetIdentifier)
    case gate(GateIdentifier)
    case logEntry(LogEntryIdentifier)

    /// The identifier as the file writes it.
    public var text: String {
        switch self {
        case .person(let identifier): identifier.text
        case .teamMember(let identifier): identifier.text
        case .provider(let identifier): identifier.text
        case .offer(let identifier): identifier.text
        case .budget(let identifier): identifier.text
        case .gate(let identifier): identifier.text
        case .logEntry(let identifier): identifier.text
        }
    }
}
