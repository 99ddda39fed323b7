import StakeholderModel
import TestSupport

/// An edit of a map with the one difference that it makes.
struct RandomMapEdit {
    /// What is expected: which subject, what happened to it, under which key.
    struct Expected: Hashable, CustomStringConvertible {
        let subject: StatedSubject
        let kind: ObjectDifference.Kind
        var key: MapKey?

        var description: String { "\(kind) \(subject) \(key?.rawValue ?? "")" }
    }

    /// Makes an edit of a kind on a map.
    ///
    /// - Parameter touched: the subjects that an earlier edit changed, of which one can be changed only once.
    /// - Returns: what it makes different; nothing when the map has nothing to edit so.
    typealias Edit = @Sendable (inout AccountMap, inout RandomNumbers, Set<StatedSubject>) -> Expected?

    static let all: [Edit] = [
        stance, role, unit, budget, gateStatus, gateRule, provider, offer, closeBy, need, newPerson, newGate,
        newMeeting,
        newRelation, goneRelation, confirmed, teamTitle, ruledOut, signal, asOf,
    ]

    private static func position<Element>(
        _ elements: [Element],
        _ numbers: inout RandomNumbers,
        _ touched: Set<StatedSubject>,
        _ subject: (Element) -> StatedSubject
    ) -> Int? {
        let free = elements.indices.filter { !touched.contains(subject(elements[$0])) }
        return free.randomElement(using: &numbers)
    }

    private static func person(
        _ map: AccountMap,
        _ numbers: inout RandomNumbers,
        _ touched: Set<StatedSubject>
    ) -> Int? {
        position(map.people, &numbers, touched) { .object(.person($0.identifier)) }
    }

    private static let stance: Edit = { map, numbers, touched in
        guard let at = person(map, &numbers, touched) else { return nil }
        let others = Stance.allCases.filter { $0 != map.people[at].stance.value }
        map.people[at].stance = .known(others[0])
        return Expected(subject: .object(.person(map.people[at].identifier)), kind: .changed, key: .stance)
    }

    private static let role: Edit = { map, numbers, touched in
        guard let at = person(map, &numbers, touched) else { return nil }
        let others = Role.allCases.filter { !map.people[at].roles.contains($0) }
        map.people[at].roles = FactList(map.people[at].roles.items + [.known(others[0])])
        return Expected(subject: .object(.person(map.people[at].identifier)), kind: .changed, key: .roles)
    }

    private static let unit: Edit = { map, numbers, touched in
        guard let at = person(map, &numbers, touched) else { return nil }
        map.people[at].unit = "a unit that no map has"
        return Expected(subject: .object(.person(map.people[at].identifier)), kind: .changed, key: .unit)
    }

    private static let confirmed: Edit = { map, numbers, touched in
        guard let at = person(map, &numbers, touched) else { return nil }
        let was = map.people[at].influence
        map.people[at].influence =
            was.isAssumed
            ? .known(was.value ?? .low, was.evidence) : .assumed(was.value ?? .low, was.evidence)
        return Expected(subject: .object(.person(map.people[at].identifier)), kind: .changed, key: .influence)
    }

    private static let teamTitle: Edit = { map, numbers, touched in
        guard let at = position(map.us, &numbers, touched, { .object(.teamMember($0.identifier)) }) else {
            return nil
        }
        map.us[at].title = "a title that nobody has"
        return Expected(subject: .object(.teamMember(map.us[at].identifier)), kind: .changed, key: .title)
    }

    private static let budget: Edit = { map, numbers, touched in
        var budgets = map.budgets.elements
        guard let at = position(budgets, &numbers, touched, { .object(.budget($0.identifier)) }) else {
            return nil
        }
        budgets[at].amount = .known(Money(hundredths: 777_777_777))
        map.budgets = .listed(budgets)
        return Expected(subject: .object(.budget(budgets[at].identifier)), kind: .changed, key: .amount)
    }

    private static let provider: Edit = { map, numbers, touched in
        var providers = map.providers.elements
        guard let at = position(providers, &numbers, touched, { .object(.provider($0.identifier)) }) else {
            return nil
        }
        providers[at].notes = (providers[at].notes ?? "") + " and more"
        map.providers = .listed(providers)
        return Expected(subject: .object(.provider(providers[at].identifier)), kind: .changed, key: .notes)
    }

    private static let offer: Edit = { map, numbers, touched in
        guard let at = position(map.offers, &numbers, touched, { .object(.offer($0.identifier)) }) else {
            return nil
        }
        map.offers[at].isEntry.toggle()
        return Expected(subject: .object(.offer(map.offers[at].identifier)), kind: .changed, key: .entry)
    }

    private static func gate(_ map: AccountMap, _ numbers: inout RandomNumbers, _ touched: Set<StatedSubject>)
        -> Int?
    {
        position(map.gates, &numbers, touched) { .object(.gate($0.identifier)) }
    }

    private static let gateStatus: Edit = { map, numbers, touched in
        guard let at = gate(map, &numbers, touched) else { return nil }
        let others = GateStatus.allCases.filter { $0 != map.gates[at].status.value }
        map.gates[at].status = .known(others[0])
        return Expected(subject: .object(.gate(map.gates[at].identifier)), kind: .changed, key: .status)
    }

    private static let gateRule: Edit = { map, numbers, touched in
        guard let at = gate(map, &numbers, touched) else { return nil }
        let rule = map.gates[at].decidedBy.value ?? .decider(.unknown(.none))
        map.gates[at].decidedBy = .known(.any([rule, .decider(.unknown(.none))]))
        return Expected(subject: .object(.gate(map.gates[at].identifier)), kind: .changed, key: .decidedBy)
    }
}

/// Edits of what stands once, or comes and goes.
extension RandomMapEdit {
    private static let closeBy: Edit = { map, _, touched in
        guard !touched.contains(.deal) else { return nil }
        map.closeBy = .known(CalendarDate(year: 2099, month: 1, day: 1) ?? .epoch)
        return Expected(subject: .deal, kind: .changed, key: .closeBy)
    }

    private static let asOf: Edit = { map, _, touched in
        guard !touched.contains(.deal) else { return nil }
        map.asOf = CalendarDate(year: 2099, month: 1, day: 1)
        return Expected(subject: .deal, kind: .changed, key: .asOf)
    }

    private static let need: Edit = { map, _, touched in
        guard !touched.contains(.need) else { return nil }
        map.need.measure = FactList([.assumed("a measure that no map has", .none)])
        return Expected(subject: .need, kind: .changed, key: .measure)
    }

    private static let newPerson: Edit = { map, numbers, _ in
        let identifier = PersonIdentifier("new-\(numbers.number(0...1_000_000))")
        var person = Stakeholder(identifier)
        person.notes = "somebody of whom no other map says this"
        map.people.append(person)
        return Expected(subject: .object(.person(identifier)), kind: .added)
    }

    private static let newGate: Edit = { map, numbers, _ in
        let identifier = GateIdentifier("new-gate-\(numbers.number(0...1_000_000))")
        var gate = Gate(identifier)
        gate.name = "A step of which no other map speaks \(identifier)"
        map.gates.append(gate)
        return Expected(subject: .object(.gate(identifier)), kind: .added)
    }

    private static let newMeeting: Edit = { map, numbers, _ in
        let identifier = LogEntryIdentifier("new-meeting-\(numbers.number(0...1_000_000))")
        var entry = LogEntry(identifier)
        entry.notes = "a meeting of which no other map speaks"
        map.log.append(entry)
        return Expected(subject: .object(.logEntry(identifier)), kind: .added)
    }

    private static let signal: Edit = { map, numbers, touched in
        guard let at = map.log.indices.randomElement(using: &numbers) else { return nil }
        let subject = StatedSubject.signal(map.log[at].identifier)
        guard !touched.contains(subject), map.log[at].notes != "a meeting of which no other map speaks" else {
            return nil
        }
        var signal = Signal()
        signal.quote = "words that nobody else said"
        map.log[at].heard.append(signal)
        return Expected(subject: subject, kind: .added)
    }

    private static let newRelation: Edit = { map, numbers, touched in
        guard let from = map.people.first?.identifier, let to = map.people.last?.identifier else {
            return nil
        }
        let subject = StatedSubject.relation(from: from, to: to)
        guard !touched.contains(subject), !map.relations.contains(where: { $0.from == from && $0.to == to })
        else {
            return nil
        }
        map.relations.append(Relation(from: from, to: to, kinds: FactList([.known(.trusts)])))
        return Expected(subject: subject, kind: .added)
    }

    private static let goneRelation: Edit = { map, numbers, touched in
        guard let relation = map.relations.randomElement(using: &numbers) else { return nil }
        let subject = StatedSubject.relation(from: relation.from, to: relation.to)
        guard !touched.contains(subject) else { return nil }
        map.relations.removeAll { $0.from == relation.from && $0.to == relation.to }
        return Expected(subject: subject, kind: .gone)
    }

    private static let ruledOut: Edit = { map, _, touched in
        let what = RuledOut.Expectation.gate(.committee)
        guard !touched.contains(.ruledOut(what)), !map.hasRuledOut(what) else { return nil }
        map.ruledOut.append(RuledOut(what))
        return Expected(subject: .ruledOut(what), kind: .added)
    }
}
