import StakeholderModel

extension Voice {
    /// What two voices of two maps have in common when they are the same.
    enum Key: Sendable, Hashable {
        case person(PersonIdentifier)
        case place(GateReference, FactPath)
    }

    /// The person, or the place of the gate at which nobody knows who decides, whatever else is said of it.
    var key: Key {
        switch self {
        case .person(let person): .person(person)
        case .unknown(let place): .place(place.gate, place.path)
        }
    }
}
