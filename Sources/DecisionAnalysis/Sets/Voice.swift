public import StakeholderModel

/// Whose yes or no counts when a deal is signed.
///
/// A person has one voice for the whole deal, wherever they decide; a group is one person. A place of which nobody
/// knows the decider has a voice of its own, because it may be anybody.
public enum Voice: Sendable, Hashable {
    /// A person or a group of the map, known or assumed to decide somewhere.
    case person(PersonIdentifier)
    /// Whoever decides at a place.
    case unknown(DeciderPlace)

    /// The voice at a place.
    public init(_ place: DeciderPlace) {
        self = place.person.map(Voice.person) ?? .unknown(place)
    }

    /// The person, unless nobody knows who it is.
    public var person: PersonIdentifier? {
        guard case .person(let identifier) = self else { return nil }
        return identifier
    }
}
