import DecisionAnalysis
import StakeholderModel

/// Who has a say in the deal, and at which steps: whoever decides or can object at an open step, has the last word, or
/// has a role that decides or can stop it.
struct DecisionSeats {
    /// What the map says of one person.
    struct Seat {
        /// The open steps where they decide or can object, in the order of the deal.
        var steps: [Wording] = []
        /// Whether nobody has confirmed any of it.
        var isAssumed = true
        /// Whether they have the last word.
        var isFinal = false
        /// Where the last of their steps stands among those of the deal.
        var lastStep = -1

        var say: CardForm.Say { isAssumed ? .assumed : .known }
    }

    private var seats: [PersonIdentifier: Seat] = [:]
    /// The people without whom a step would no longer hear enough of us, with the names of these steps.
    let onlyWays: [PersonIdentifier: [Wording]]

    init(_ analysis: MapAnalysis) {
        var onlyWays: [PersonIdentifier: [Wording]] = [:]
        for (position, judged) in analysis.gatesInOrder.enumerated() where judged.gate.isOpen {
            for person in judged.chokepoints { onlyWays[person, default: []].append(judged.gate.title) }
            for place in judged.places {
                guard let person = place.place.person else { continue }
                let isAssumed = place.place.decider.isAssumed
                DecisionSeats.sit(person, judged.gate.title, at: position, isAssumed, in: &seats)
            }
        }
        self.onlyWays = onlyWays
        for person in analysis.finalDeciders { seats[person, default: Seat()].isFinal = true }
        for person in analysis.map.people {
            let roles = person.roles.items.filter { $0.value.map { $0.isAuthority || $0.isControl } ?? false }
            guard !roles.isEmpty else { continue }
            let isAssumed = roles.allSatisfy(\.isAssumed)
            seats[person.identifier, default: Seat()].isAssumed =
                isAssumed && (seats[person.identifier]?.isAssumed ?? true)
        }
    }

    private static func sit(
        _ person: PersonIdentifier,
        _ title: Wording,
        at position: Int,
        _ isAssumed: Bool,
        in seats: inout [PersonIdentifier: Seat]
    ) {
        var seat = seats[person] ?? Seat()
        if !seat.steps.contains(title) { seat.steps.append(title) }
        seat.isAssumed = seat.isAssumed && isAssumed
        seat.lastStep = position
        seats[person] = seat
    }

    /// The seat of a person; `nil` for whoever has no say.
    subscript(_ person: PersonIdentifier) -> Seat? { seats[person] }

    /// How much somebody decides: those who come first are told first.
    func rank(of person: Stakeholder) -> [Int] {
        let seat = seats[person.identifier]
        let influence = person.influence.value.map { [.high: 0, .medium: 1, .low: 3][$0] ?? 2 } ?? 2
        return [
            seat?.isFinal == true ? 0 : 1, seat?.steps.isEmpty == false ? 0 : 1, -(seat?.lastStep ?? -1),
            seat == nil ? 1 : 0, influence, person.isExternal ? 1 : 0,
        ]
    }
}
