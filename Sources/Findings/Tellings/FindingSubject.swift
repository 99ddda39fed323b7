public import StakeholderModel

/// What a finding is about, and with it the group in which it is told.
public enum FindingSubject: Sendable, Hashable {
    case budget(BudgetIdentifier)
    /// The budgets as a whole, when the map has none.
    case budgets
    case person(PersonIdentifier)
    case gate(GateIdentifier)
    case signature
    case provider(ProviderIdentifier)
    /// The providers as a whole, when nobody asked.
    case providers
    case offer
    case dates
    /// Who and what is missing from the map.
    case coverage
    /// An offer of ours, one of us or a meeting, when a signal is about it.
    case object(ObjectReference)

    /// The subject for an object of the map.
    public init(_ reference: ObjectReference) {
        switch reference {
        case .person(let identifier): self = .person(identifier)
        case .provider(let identifier): self = .provider(identifier)
        case .budget(let identifier): self = .budget(identifier)
        case .gate(let identifier): self = .gate(identifier)
        case .offer, .teamMember, .logEntry: self = .object(reference)
        }
    }

    /// A text that names the subject the same way in every run: part of a finding's fingerprint.
    public var key: String {
        switch self {
        case .budget(let identifier): "budget:\(identifier)"
        case .budgets: "budgets"
        case .person(let identifier): "person:\(identifier)"
        case .gate(let identifier): "gate:\(identifier)"
        case .signature: "signature"
        case .provider(let identifier): "provider:\(identifier)"
        case .providers: "providers"
        case .offer: "offer"
        case .dates: "dates"
        case .coverage: "coverage"
        case .object(let reference): "object:\(reference.text)"
        }
    }
}
