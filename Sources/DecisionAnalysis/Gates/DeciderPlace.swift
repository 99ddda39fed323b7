public import StakeholderModel

/// One place in the rule of a gate where a decider stands, known or not.
public struct DeciderPlace: Sendable, Hashable {
    /// The gate.
    public let gate: GateReference
    /// Where the file says it, or the nearest place where it would.
    public let path: FactPath
    /// Who decides. The certainty and the evidence of a whole rule hold for each of its places.
    public let decider: Fact<PersonIdentifier>
    /// Whether the person only has to not object.
    public let isVeto: Bool
    /// The position among the places of the gate, which keeps two unknown deciders apart.
    public let position: Int

    /// The decider, known or assumed.
    public var person: PersonIdentifier? { decider.value }
}
