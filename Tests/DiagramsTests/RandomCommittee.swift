import StakeholderModel

/// Gives the people of a map influence, steps, meetings and somebody of us who met them.
struct RandomCommittee {
    var numbers: RandomNumbers

    init(seed: UInt64) { numbers = RandomNumbers(seed: seed) }

    func fill(_ map: inout AccountMap) {
        var maker = self
        maker.addInfluence(&map)
        maker.addSteps(&map)
        maker.addMeetings(&map)
    }

    private mutating func addInfluence(_ map: inout AccountMap) {
        for position in map.people.indices where numbers.chance(60) {
            if let influence = Influence.allCases.randomElement(using: &numbers) {
                map.people[position].influence = numbers.fact(influence)
            }
        }
        let people = map.people.map(\.identifier)
        for _ in 0..<people.count {
            let pair = numbers.some(2...2, of: people)
            guard pair.count == 2, let kind = RelationKind.allValues.randomElement(using: &numbers) else {
                return
            }
            map.relations.append(Relation(from: pair[0], to: pair[1], kinds: FactList([numbers.fact(kind)])))
        }
    }

    private mutating func addSteps(_ map: inout AccountMap) {
        let people = map.people.map(\.identifier)
        map.gates = [GateKind.need, .legal, .security, .signature].enumerated().map { position, kind in
            var gate = Gate(GateIdentifier("gate\(position)"))
            gate.kind = .known(kind)
            let members = numbers.some(1...3, of: people).map { DecisionRule.decider(numbers.fact($0)) }
            gate.decidedBy = .known(.all(members))
            return gate
        }
    }

    private mutating func addMeetings(_ map: inout AccountMap) {
        map.us = (0..<numbers.pick(0, 1, 2, 5)).map { TeamMember(TeamMemberIdentifier("us\($0)")) }
        let people = map.people.map(\.identifier)
        let us = map.us.map(\.identifier)
        map.log = (0..<numbers.below(12)).map { position in
            var entry = LogEntry(LogEntryIdentifier("r\(position)"))
            if let date = CalendarDate(year: 2025, month: 1 + position % 5, day: 3) {
                entry.date = .known(date)
            }
            entry.with = FactList(numbers.some(1...4, of: people).map { numbers.fact($0) })
            entry.by = FactList(numbers.some(0...2, of: us).map { numbers.fact($0) })
            return entry
        }
        for position in map.people.indices where numbers.chance(40) {
            map.people[position].metBy = FactList(numbers.some(0...2, of: us).map { numbers.fact($0) })
        }
    }
}
