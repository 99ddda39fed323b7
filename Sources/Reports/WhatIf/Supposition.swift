import MapFormat
public import StakeholderModel

/// One thing that is supposed of a map, to see what follows.
public enum Supposition: Sendable, Hashable {
    /// A person is not there.
    case without(PersonIdentifier)
    /// A fact is another one: its name and its value, as somebody typed them.
    case fact(String, is: String)
}

extension Supposition {
    /// All that is supposed, as the heading of what follows: facts first, as they are supposed first.
    static func heading(_ suppositions: [Supposition], names: NameWords) -> Wording {
        let facts = suppositions.compactMap { supposition -> Wording? in
            guard case .fact(let name, let value) = supposition else { return nil }
            // A relation is no noun: "dg -> formation: strong" reads as the file does.
            guard RelationEnds.split(name).count < 2 else {
                return Wording(en: "\(name): \(value)", fr: "\(name) : \(value)")
            }
            return Wording(en: "\(name) is \(value)", fr: "\(name) est \(value)")
        }
        let gone = suppositions.compactMap { supposition -> Wording? in
            guard case .without(let person) = supposition else { return nil }
            return .verbatim(names.person(person))
        }
        let (given, people) = (Wording.and(facts), Wording.and(gone))
        guard !facts.isEmpty else { return Wording(en: "Without \(people.en)", fr: "Sans \(people.fr)") }
        let whether = Wording(en: "If \(given.en)", fr: "Si \(given.fr)")
        return gone.isEmpty
            ? whether : whether + Wording(en: ", without \(people.en)", fr: ", sans \(people.fr)")
    }
}
