import StakeholderModel

/// A made-up organisation of any size: a tree of teams, some influence across it, a budget and a provider.
struct ExampleMap {
    /// A small generator of numbers (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
    private struct Numbers {
        var state: UInt64

        mutating func next(below limit: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
        }
    }

    static func map(people count: Int) -> AccountMap {
        var numbers = Numbers(state: UInt64(count))
        var map = AccountMap(account: "Example of \(count)")
        let units = ["Operations", "Finance", "Technology", "Sales"]
        let stances: [Stance] = [.advocate, .supporter, .neutral, .skeptic]
        map.people = (0..<count).map { number in
            var person = Stakeholder(PersonIdentifier("p\(number)"))
            person.name = "Person \(number)"
            person.title = "Head of something"
            person.unit = units[number == 0 ? 0 : (number - 1) % 4]
            person.stance = .known(stances[numbers.next(below: 4)])
            person.roles = FactList([.known(Role.allCases[numbers.next(below: 20)])])
            if number > 0 { person.reportsTo = .known(.manager(PersonIdentifier("p\((number - 1) / 4)"))) }
            return person
        }
        map.relations = (0..<count / 5).map { _ in
            let from = numbers.next(below: count)
            let to = (from + 1 + numbers.next(below: count - 1)) % count
            return Relation(
                from: PersonIdentifier("p\(from)"),
                to: PersonIdentifier("p\(to)"),
                kinds: FactList([.known(.influences(.medium))])
            )
        }
        return map
    }
}
