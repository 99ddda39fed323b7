import Findings
import StakeholderModel

/// Circles: nobody is the manager of their own manager, and no gate comes before itself.
extension MapChecks {
    func checkReportingLines() {
        let names = map.people.map(\.identifier.text)
        let positions = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
        let managers = map.people.map { person in
            person.manager.flatMap { positions[$0.text] }.map { [$0] } ?? []
        }
        for cycle in CycleFinder.cycles(managers) where !session.isFull {
            let places = cycle.prefix(LocatedProblem.mostPlacesToShow).map {
                place(of: .person(map.people[$0].identifier).key(.reportsTo))
            }
            session.report(.reportingCycle(cycle.map { names[$0] }, at: places))
        }
    }

    func checkGateOrder() {
        let names = map.gates.map(\.identifier.text)
        let positions = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
        let earlier = map.gates.map { gate in gate.after.values.compactMap { positions[$0.text] } }
        for cycle in CycleFinder.cycles(earlier) where !session.isFull {
            let places = cycle.indices.prefix(LocatedProblem.mostPlacesToShow).map { step in
                let gate = map.gates[cycle[step]]
                let next = map.gates[cycle[(step + 1) % cycle.count]].identifier
                let item = gate.after.items.firstIndex { $0.value == next } ?? 0
                return place(of: .gate(gate.identifier).key(.after).index(item))
            }
            session.report(.gateCycle(cycle.map { names[$0] }, at: places))
        }
    }
}

extension LocatedProblem {
    fileprivate static let mostPlacesToShow = 8

    fileprivate static func reportingCycle(_ names: [String], at places: [Range<Int>]) -> LocatedProblem {
        guard names.count > 1 else { return ownManager(names[0], at: places) }
        let circle = circle(names)
        return cycle(
            Wording(
                en: "the reporting lines go in a circle: \(circle)",
                fr: "les rattachements tournent en rond : \(circle)"
            ),
            link: Wording(en: "and this line", fr: "et cette ligne"),
            at: places
        )
    }

    fileprivate static func gateCycle(_ names: [String], at places: [Range<Int>]) -> LocatedProblem {
        guard names.count > 1 else { return gateAfterItself(names[0], at: places) }
        let circle = circle(names)
        return cycle(
            Wording(
                en: "these gates wait for each other: \(circle)",
                fr: "ces étapes s'attendent l'une l'autre : \(circle)"
            ),
            link: Wording(en: "and this one", fr: "et celle-ci"),
            at: places
        )
    }

    private static func circle(_ names: [String]) -> String {
        let shown = names.prefix(mostPlacesToShow) + (names.count > mostPlacesToShow ? ["…"] : [])
        return (shown + names.prefix(1)).joined(separator: " → ")
    }

    private static func cycle(_ message: Wording, link: Wording, at places: [Range<Int>]) -> LocatedProblem {
        LocatedProblem(
            code: .cycle,
            message: message,
            range: places.first,
            notes: places.dropFirst().map { Note(message: link, range: $0) },
            help: places.count > 1
                ? Wording(
                    en: "change or take out one of these lines",
                    fr: "changez ou retirez l'une de ces lignes"
                ) : Wording(en: "change it or take it out", fr: "changez-la ou retirez-la")
        )
    }

    private static func ownManager(_ person: String, at places: [Range<Int>]) -> LocatedProblem {
        let name = Wording.excerpt(person)
        return cycle(
            Wording(en: "\(name.en) reports to themselves", fr: "\(name.fr) est rattaché à soi-même"),
            link: Wording(en: "and this line", fr: "et cette ligne"),
            at: places
        )
    }

    private static func gateAfterItself(_ gate: String, at places: [Range<Int>]) -> LocatedProblem {
        let name = Wording.excerpt(gate)
        return cycle(
            Wording(en: "the gate \(name.en) waits for itself", fr: "l'étape \(name.fr) s'attend elle-même"),
            link: Wording(en: "and this one", fr: "et celle-ci"),
            at: places
        )
    }
}
