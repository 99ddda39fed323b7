import Graphs
import StakeholderModel

/// A known person who is not in favour and whose no alone closes a gate of the map, and with it the deal.
///
/// The deal is signed when all its open binding gates pass, so a set of one blocks it exactly when it blocks one gate. The
/// person is one voice at all their places, and everybody else says yes.
struct LoneNo {
    /// The person, with their places at the gates that they close alone.
    let decider: StandingDecider

    /// Everybody who can, in the order of the people of the file. A gate that was refused already has its no.
    ///
    /// - Complexity: linear in the size of a gate's rule for each of its deciders who is not in favour.
    static func all(in analysis: MapAnalysis) -> [LoneNo] {
        let rules = Dictionary(
            analysis.gatesOfTheMap.filter { !$0.gate.isRefused }.map { ($0.gate.reference, $0.gate.rule) },
            uniquingKeysWith: { first, _ in first }
        )
        return analysis.standingDeciders.compactMap { decider in
            guard isDoubtful(decider.person.stance.value) else { return nil }
            let person = decider.person.identifier
            let closed = Set(
                decider.gates.filter { gate in
                    rules[gate].map { !$0.isSatisfied { $0.person != person } } ?? false
                }
            )
            let places = decider.places.filter { closed.contains($0.place.gate) }
            return places.isEmpty
                ? nil
                : LoneNo(
                    decider: StandingDecider(
                        person: decider.person,
                        places: places,
                        gateTitles: decider.gateTitles
                    )
                )
        }
    }

    private static func isDoubtful(_ stance: Stance?) -> Bool {
        switch stance {
        case .opponent, .skeptic, nil: true
        case .advocate, .supporter, .neutral: false
        }
    }
}
