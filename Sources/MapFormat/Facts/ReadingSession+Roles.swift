import Findings
import StakeholderModel

extension KeyReader<Stakeholder> {
    /// What a person does. A stance in the list is kept for the end of the reading, when it is known whether one
    /// is written beside it.
    static func roles(help: Wording) -> KeyReader {
        KeyReader(MapKey.roles, .facts(ValueType.roleEntry.description), help: help) {
            person,
            entry,
            session in
            let node = entry.value
            guard !session.reportListWithoutBrackets(node, .roleEntry) else { return }
            let items = (node.items ?? [node]).map { ($0, session.fact($0, .roleEntry)) }
            person.roles = FactList(items.map { $0.1.role })
            let stances = items.compactMap { item, fact in
                fact.stance.map { StanceAmongRoles(stance: $0, range: item.range) }
            }
            if !stances.isEmpty { session.stancesAmongRoles[person.identifier] = stances }
        }
    }
}

/// A stance that stands in a person's list of roles.
struct StanceAmongRoles {
    let stance: Fact<Stance>
    /// The place of the item.
    let range: Range<Int>
}

extension ReadingSession {
    /// Gives each person the stance of their list of roles where none is written; one that is written otherwise is
    /// a contradiction.
    func takeStancesAmongRoles(into map: inout AccountMap) {
        guard !stancesAmongRoles.isEmpty else { return }
        for position in map.people.indices {
            let person = map.people[position]
            guard let found = stancesAmongRoles[person.identifier], let first = found.first else { continue }
            guard person.stance == .notAsked else {
                reportContradictions(found, with: person)
                continue
            }
            let known = found.first { $0.stance.knowledge == .known }
            map.people[position].stance = (known ?? first).stance
        }
    }

    private func reportContradictions(_ found: [StanceAmongRoles], with person: Stakeholder) {
        let place = SourceIndex(tree: tree).place(of: .person(person.identifier).key(.stance))
        for entry in found where !isFull {
            guard let stance = entry.stance.value, stance != person.stance.value else { continue }
            report(.stanceContradictsRole(stance, at: entry.range, written: place))
        }
    }
}

extension Fact<RoleEntry> {
    /// The role. Where the list says a stance, the role is not known: nobody said what the person does.
    fileprivate var role: Fact<Role> {
        switch self {
        case .notAsked: .notAsked
        case .known(.role(let role), let evidence): .known(role, evidence)
        case .assumed(.role(let role), let evidence): .assumed(role, evidence)
        case .known(.unknown, let evidence), .assumed(.unknown, let evidence), .unknown(let evidence):
            .unknown(evidence)
        case .known(.stance, _), .assumed(.stance, _): .unknown(.none)
        }
    }

    /// The stance, with its evidence.
    fileprivate var stance: Fact<Stance>? {
        switch self {
        case .known(.stance(let stance), let evidence): .known(stance, evidence)
        case .assumed(.stance(let stance), let evidence): .assumed(stance, evidence)
        default: nil
        }
    }
}

extension LocatedProblem {
    fileprivate static func stanceContradictsRole(
        _ stance: Stance,
        at range: Range<Int>,
        written: Range<Int>
    ) -> LocatedProblem {
        let name = Wording.quoted(stance.rawValue)
        return LocatedProblem(
            code: .stanceContradictsRole,
            message: Wording(
                en: "this word of another tool says the stance \(name.en), and another one is written",
                fr: "ce mot d'un autre outil dit la position \(name.fr), et une autre est écrite"
            ),
            range: range,
            label: Wording(en: "keep one of the two", fr: "gardez l'une des deux"),
            notes: [Note(message: Wording(en: "the stance", fr: "la position"), range: written)]
        )
    }
}
