import StakeholderModel

/// Where each voice of a map stands.
struct VoicePlaces {
    private let voices: [Voice]
    private let places: [Voice.Key: Set<Voice.Key>]

    /// - Parameter gate: the only gate that is meant; all open binding gates when `nil`.
    init(_ analysis: MapAnalysis, at gate: GateReference?) {
        let gates = gate.map { gate in analysis.gates.filter { $0.gate.reference == gate } }
        var places: [Voice.Key: Set<Voice.Key>] = [:]
        var voices: [Voice] = []
        for place in (gates ?? analysis.openBindingGates).flatMap(\.gate.places) {
            let voice = Voice(place)
            if places[voice.key] == nil { voices.append(voice) }
            places[voice.key, default: []].insert(.place(place.gate, place.path))
        }
        self.voices = voices
        self.places = places
    }

    /// The voices of a second map that stand at all the places of one that only this map has, and nowhere else, in the
    /// order of this map.
    func replacements(in other: VoicePlaces) -> [Change<Voice>] {
        let new = other.voices.filter { places[$0.key] == nil }
        let byPlaces = Dictionary(
            new.map { (other.places[$0.key] ?? [], $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return voices.filter { other.places[$0.key] == nil }.compactMap { voice in
            byPlaces[places[voice.key] ?? []].map { Change(before: voice, after: $0) }
        }
    }
}
