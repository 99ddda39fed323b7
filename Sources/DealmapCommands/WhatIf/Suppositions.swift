import MapFormat
import StakeholderModel

/// What a person supposes of each map, before it is known what the maps have.
struct Suppositions {
    /// A fact as it was typed: `plan.allocated_by=dg`.
    struct TypedFact: Hashable {
        let name: String
        let value: String
    }

    /// The identifiers of the people who are not there, each once.
    let without: [PersonIdentifier]
    /// The facts, in the order in which they were typed.
    let facts: [TypedFact]

    var isEmpty: Bool { without.isEmpty && facts.isEmpty }

    /// - Throws: a usage error for a fact without a value.
    init(without: [String], facts: [String]) throws(UsageError) {
        var seen: Set<PersonIdentifier> = []
        self.without = without.map { PersonIdentifier($0) }.filter { seen.insert($0).inserted }
        var typed: [TypedFact] = []
        for text in facts { typed.append(try Suppositions.fact(text)) }
        self.facts = typed
    }

    private static func fact(_ text: String) throws(UsageError) -> TypedFact {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let trimmed = parts.map { part in
            let start = part.drop(while: \.isWhitespace)
            return String(start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count))
        }
        guard trimmed.count == 2, !trimmed[0].isEmpty, !trimmed[1].isEmpty else { throw noFact(text) }
        return TypedFact(name: trimmed[0], value: trimmed[1])
    }

    private static func noFact(_ text: String) -> UsageError {
        let quoted = Wording.quoted(text)
        return UsageError(
            Wording(
                en: "\(quoted.en) is not a fact with its value",
                fr: "\(quoted.fr) n'est pas un fait avec sa valeur"
            ),
            help: Wording(
                en: "write '--if plan.allocated_by=dg'; 'unknown' says that nobody knows",
                fr: "écrivez « --if plan.allocated_by=dg » ; « unknown » dit que personne ne sait"
            )
        )
    }
}

extension Suppositions {
    /// The people who are not there.
    ///
    /// - Throws: a usage error for an identifier that is no person of the map.
    func people(of map: AccountMap) throws(UsageError) -> Set<PersonIdentifier> {
        let known = Set(map.people.map(\.identifier))
        for name in without where !known.contains(name) { throw Suppositions.noPerson(name, in: map) }
        return Set(without)
    }

    private static func noPerson(_ name: PersonIdentifier, in map: AccountMap) -> UsageError {
        let names = map.people.map(\.identifier.text)
        let quoted = Wording.quoted(name.text)
        if map.us.contains(where: { $0.identifier.text == name.text }) {
            return UsageError(
                Wording(
                    en: "\(quoted.en) is one of us: `--without` takes people of the client's side",
                    fr: "\(quoted.fr) est des nôtres : `--without` prend des personnes du côté du client"
                )
            )
        }
        return UsageError(
            Wording(
                en: "nobody on the map is called \(quoted.en)",
                fr: "personne sur la carte ne s'appelle \(quoted.fr)"
            ),
            help: NearestNames.didYouMean(NearestNames.suggestions(for: name.text, among: names))
                ?? some(of: names)
        )
    }

    private static func some(of names: [String]) -> Wording? {
        guard !names.isEmpty else { return nil }
        let list = names.prefix(10).joined(separator: ", ") + (names.count > 10 ? ", …" : "")
        return Wording(en: "its people are \(list)", fr: "ses personnes sont \(list)")
    }
}

extension Suppositions {
    /// The edits that would write the facts into a map. A relation that is not there is a new one.
    ///
    /// - Throws: a usage error for a fact that the map cannot have, or that is supposed twice.
    func edits(of map: AccountMap) throws(UsageError) -> [MapEdit] {
        var edits: [MapEdit] = []
        var names: Set<String> = []
        for fact in facts {
            guard names.insert(fact.name).inserted else { throw Suppositions.twice(fact) }
            if let name = Suppositions.stranger(in: fact, of: map) {
                throw Suppositions.noPerson(name, in: map)
            }
            do throws(AddressProblem) {
                edits.append(try Suppositions.edit(fact, of: map))
            } catch {
                throw UsageError(error.message, help: error.help)
            }
        }
        return edits
    }

    private static func edit(_ fact: TypedFact, of map: AccountMap) throws(AddressProblem) -> MapEdit {
        let ends = RelationEnds.split(fact.name)
        let people = Set(map.people.map(\.identifier.text))
        let isThere = map.relations.contains { [$0.from.text, $0.to.text] == ends }
        if ends.count == 2, people.isSuperset(of: ends), !isThere {
            let value = try FactAddress.newRelation.fileValue(fact.value)
            return .addRelation(from: ends[0], to: ends[1], value)
        }
        let address = try FactAddress.of(fact.name, in: map)
        return .set(address.path, try address.fileValue(fact.value))
    }

    /// The end of a relation whom nobody on either side is called.
    private static func stranger(in fact: TypedFact, of map: AccountMap) -> PersonIdentifier? {
        let ends = RelationEnds.split(fact.name)
        let known = Set(map.people.map(\.identifier.text) + map.us.map(\.identifier.text))
        return ends.count == 2 ? ends.first { !known.contains($0) }.map { PersonIdentifier($0) } : nil
    }

    private static func twice(_ fact: TypedFact) -> UsageError {
        let quoted = Wording.quoted(fact.name)
        return UsageError(
            Wording(
                en: "\(quoted.en) is supposed twice",
                fr: "\(quoted.fr) est supposé deux fois"
            )
        )
    }
}
