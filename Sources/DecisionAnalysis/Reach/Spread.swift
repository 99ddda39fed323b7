import Graphs
import StakeholderModel

/// Whom a word can reach from some start, whatever it is worth on arrival.
struct Spread {
    private let people: [PersonIdentifier]
    private let vertices: [PersonIdentifier: Int]
    private let graph: DirectedGraph

    /// A graph of bonds. A start that is no person is vertex 0.
    init(people: [PersonIdentifier], bonds: [(from: PersonIdentifier?, to: PersonIdentifier)]) {
        let vertices = Dictionary(
            people.enumerated().map { ($0.element, $0.offset + 1) },
            uniquingKeysWith: { first, _ in first }
        )
        let edges = bonds.compactMap { bond -> DirectedGraph.Edge? in
            guard let source = bond.from.map({ vertices[$0] }) ?? 0, let target = vertices[bond.to] else {
                return nil
            }
            return DirectedGraph.Edge(source: source, target: target)
        }
        self.people = people
        self.vertices = vertices
        graph = DirectedGraph(vertexCount: people.count + 1, edges: edges)
    }

    /// Everybody whom a word from a person reaches, the person among them; from our side without a person.
    ///
    /// - Complexity: linear in the people and the bonds.
    func reached(from start: PersonIdentifier?) -> Set<PersonIdentifier> {
        guard let root = start.map({ vertices[$0] }) ?? 0 else { return [] }
        let isReached = graph.reachable(from: root)
        return Set(people.enumerated().filter { isReached[$0.offset + 1] }.map(\.element))
    }
}

extension MapAnalysis {
    /// Whom our word reaches when only some people carry it on. Opponents never do.
    func reachedByUs(carriedBy carries: (Stakeholder) -> Bool) -> Set<PersonIdentifier> {
        let bonds = (reach.accessHops + reach.peopleHops).filter { hop in
            hop.from.person.flatMap(context.index.person).map { isCarrier($0) && carries($0) } ?? true
        }
        return spread(bonds).reached(from: nil)
    }

    /// Whom the word of people reaches among themselves. Opponents carry nothing.
    func spreadAmongPeople() -> Spread {
        spread(
            reach.peopleHops.filter { hop in
                hop.from.person.flatMap(context.index.person).map(isCarrier) ?? false
            }
        )
    }

    /// Whom the word of people reaches among themselves, for whomever they speak.
    func spreadOfEverybody() -> Spread { spread(reach.peopleHops) }

    private func isCarrier(_ person: Stakeholder) -> Bool { person.stance.value != .opponent }

    private func spread(_ hops: [Hop]) -> Spread {
        Spread(people: map.people.map(\.identifier), bonds: hops.map { (from: $0.from.person, to: $0.to) })
    }
}
