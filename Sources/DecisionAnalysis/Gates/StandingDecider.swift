import Findings
import Graphs
import StakeholderModel

/// Somebody who decides or can object at gates of which rules speak, with the places where they stand.
struct StandingDecider {
    let person: Stakeholder
    /// Their places, in the order of the gates; never empty.
    let places: [JudgedPlace]
    /// What people call the gates where they stand.
    let gateTitles: [GateReference: Wording]

    /// The gates, each once.
    var gates: [GateReference] {
        var seen: Set<GateReference> = []
        return places.map(\.place.gate).filter { seen.insert($0).inserted }
    }

    /// What people call the gates, quoted, in one list.
    var titles: Wording { .and(quotedTitles) }

    /// Where they stand: "at 'Signature'", « à l'étape « Signature » ».
    var atSteps: Wording { .atSteps(quotedTitles) }

    private var quotedTitles: [Wording] { gates.map { gateTitles[$0]?.quoted ?? .quoted($0.key) } }

    /// Where the map says that they stand there.
    var paths: [FactPath] { places.map(\.place.path) }
}

extension MapAnalysis {
    /// The gates of which rules about deciders speak: open and binding ones, of the file or of its budgets. Those that
    /// the playbook only expects are COV001's business.
    var gatesOfTheMap: [JudgedGate] { openBindingGates.filter(\.gate.reference.isOnMap) }

    /// Everybody who stands at the gates of the map, in the order of the people of the file.
    var standingDeciders: [StandingDecider] { standing(at: gatesOfTheMap) { _ in true } }

    /// Those of some people whom a gate cannot do without: were it not for any of them, the rule of the gate could not be
    /// met, whoever else says yes. So nobody is spoken of whose place somebody else can take.
    func deciders(neededAmong people: Set<PersonIdentifier>) -> [StandingDecider] {
        let needing = gatesOfTheMap.filter { judged in
            !judged.gate.rule.isSatisfied { place in place.person.map { !people.contains($0) } ?? true }
        }
        return standing(at: needing, where: people.contains)
    }

    private func standing(
        at gates: [JudgedGate],
        where isMeant: (PersonIdentifier) -> Bool
    ) -> [StandingDecider] {
        var found: [PersonIdentifier: (places: [JudgedPlace], titles: [GateReference: Wording])] = [:]
        for judged in gates {
            for place in judged.places {
                guard let person = place.place.person, isMeant(person) else { continue }
                found[person, default: ([], [:])].places.append(place)
                found[person]?.titles[judged.gate.reference] = judged.gate.title
            }
        }
        return map.people.compactMap { person in
            found[person.identifier].map {
                StandingDecider(person: person, places: $0.places, gateTitles: $0.titles)
            }
        }
    }
}

extension GateReference {
    /// Whether the file declares the gate.
    var isDeclared: Bool {
        if case .declared = self { return true }
        return false
    }

    /// The group in which a finding about the gate is told; none for a gate that the map does not have.
    var subject: FindingSubject? {
        switch self {
        case .declared(let identifier): .gate(identifier)
        case .derived(let budget): .budget(budget)
        case .implied: nil
        }
    }
}

extension AccountMap {
    /// Everybody who decides or can object anywhere on the map: at a gate, passed and advisory ones too, or about a
    /// budget.
    var peopleAtGates: Set<PersonIdentifier> {
        let rules =
            gates.map(\.decidedBy) + gates.flatMap(\.vetoedBy.items)
            + budgets.elements.map(\.allocatedBy)
        return Set(rules.compactMap(\.value).flatMap(\.people))
    }
}
