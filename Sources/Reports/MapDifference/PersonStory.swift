import DecisionAnalysis
import StakeholderModel

/// What is otherwise of the people: whether we have met them comes first, then where they stand, then what they do.
struct PersonStory {
    private let things: ObjectStory
    private var before: MapAnalysis { things.before.analysis }
    private var after: MapAnalysis { things.after.analysis }

    init(_ things: ObjectStory) { self.things = things }

    /// What is said first of a person; the rest follows in the order of the documentation.
    private static let firstKeys: [MapKey] = [.stance, .roles, .influence, .title, .unit, .reportsTo]

    func items(_ objects: [ObjectDifference]) -> [StoryItem] {
        let told = Dictionary(
            objects.compactMap { object in person(object.subject).map { ($0, object) } },
            uniquingKeysWith: { first, _ in first }
        )
        let present = after.map.people.map(\.identifier).compactMap { identifier -> StoryItem? in
            let item = item(identifier, told[identifier])
            return item.clauses.isEmpty ? nil : item
        }
        let gone = objects.filter { person($0.subject) != nil && $0.after == nil }.map(things.item)
        return present + gone
    }

    private func person(_ subject: StatedSubject) -> PersonIdentifier? {
        guard case .object(.person(let person)) = subject else { return nil }
        return person
    }

    private func item(_ person: PersonIdentifier, _ object: ObjectDifference?) -> StoryItem {
        let head = things.after.name(.person(person)).capitalized
        var item = StoryItem(mark: object?.mark ?? .changed, head: head)
        item.clauses = object.map(things.naming) ?? []
        item.clauses += access(to: person, isNew: object?.kind == .added).map { [$0] } ?? []
        guard let object else { return item }
        let whole = things.item(object)
        item.clauses += ordered(object, whole, isAccessTold: item.clauses.count > things.naming(object).count)
        return item
    }

    private func ordered(_ object: ObjectDifference, _ whole: StoryItem, isAccessTold: Bool) -> [Wording] {
        let words = things.words(about: object.subject)
        let isNew = object.kind == .added
        let hasName = object.after?.statement(.name) != nil
        let told = object.statements.filter { statement in
            if statement.key == .access { return !isAccessTold }
            guard isNew else { return true }
            return statement.key != .name && (statement.key != .title || hasName)
        }
        let first = PersonStory.firstKeys.compactMap { key in told.first { $0.key == key } }
        let rest = told.filter { !PersonStory.firstKeys.contains($0.key) }
        return (first + rest).map(words.clause)
    }

    /// How well we know them now, where it is otherwise, whether the file says it or the log shows it.
    private func access(to person: PersonIdentifier, isNew: Bool) -> Wording? {
        let was = before.access(to: person)
        guard let now = after.access(to: person) else { return nil }
        if isNew {
            return now.level == Access.none ? PersonStory.notMet : now.level.map { met($0, now, person) }
        }
        guard was?.level != now.level || was?.isAssumed != now.isAssumed else { return nil }
        guard let level = now.level else { return nil }
        guard level.isMet else { return PersonStory.notMet }
        guard let earlier = was?.level, earlier.isMet else { return met(level, now, person) }
        let (one, other) = (words(earlier, was), words(level, now))
        return Wording(en: "\(one.en) → \(other.en)", fr: "\(one.fr) → \(other.fr)")
    }

    private static let notMet = Wording(en: "we have not met", fr: "jamais rencontré")

    /// Somebody whom we had not met.
    private func met(_ level: Access, _ access: EffectiveAccess, _ person: PersonIdentifier) -> Wording {
        let day = access.date.map { Wording(en: " on \($0.wording.en)", fr: " le \($0.wording.fr)") }
        let assumed = access.isAssumed ? StandingWords.assumed : Wording.verbatim("")
        guard level == .brief else { return words(level, access) }
        return Wording(en: "met for the first time", fr: "premier échange") + (day ?? .verbatim("")) + assumed
    }

    private func words(_ level: Access, _ access: EffectiveAccess?) -> Wording {
        level.label.map { $0.prefix(1).lowercased() + $0.dropFirst() }
            + (access?.isAssumed == true ? StandingWords.assumed : .verbatim(""))
    }
}
