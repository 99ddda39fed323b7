import StakeholderModel

/// Makes maps of every shape that an org chart can have: people first, then what stands beside them.
struct RandomOrganisation {
    /// Who reports to whom.
    enum Shape: CaseIterable {
        /// Anybody reports to anybody above.
        case tree
        /// One below the other.
        case chain
        /// Nearly everybody reports to the first.
        case fan
        /// Several trees side by side.
        case forest
        /// Two levels of managers with teams of leaves.
        case teams
        /// Nobody reports to anybody.
        case flat
    }

    var numbers: RandomNumbers
    var map = AccountMap(account: "Random")
    var names: [PersonIdentifier] = []

    /// The map of a seed with so many people, always the same.
    static func map(seed: UInt64, people: Int, shape: Shape) -> AccountMap {
        var random = RandomOrganisation(numbers: RandomNumbers(seed: seed))
        random.map.deal = random.numbers.pick(nil, "A deal", "Renewal of the platform for the whole group")
        random.addPeople(people, shape)
        random.addRelations()
        random.addMarket()
        random.addBudgets()
        return random.map
    }

    private init(numbers: RandomNumbers) { self.numbers = numbers }

    private mutating func addPeople(_ count: Int, _ shape: Shape) {
        names = (0..<count).map { PersonIdentifier("person\($0)") }
        let units = 1 + count / 8
        for position in 0..<count {
            var person = Stakeholder(names[position])
            if numbers.chance(70) { person.name = RandomWords.name(&numbers) }
            if numbers.chance(80) { person.title = RandomWords.title(&numbers) }
            if let manager = manager(of: position, count, shape) {
                person.reportsTo = numbers.fact(.manager(names[manager]))
                // Teams are often one unit, sometimes the manager's own.
                person.unit = numbers.chance(50) ? "Unit \(manager % units)" : map.people[manager].unit
            }
            if numbers.chance(20) { person.unit = RandomWords.unit(&numbers) }
            decorate(&person)
            map.people.append(person)
        }
    }

    private mutating func decorate(_ person: inout Stakeholder) {
        if numbers.chance(7) { person.external = numbers.fact(true) }
        if numbers.chance(10) { person.count = numbers.fact(numbers.pick(2, 12, 250)) }
        let roles = numbers.some(0...numbers.pick(0, 1, 2, 6), of: Array(Role.allCases))
        person.roles = FactList(roles.map { numbers.fact($0) })
        if numbers.chance(75), let stance = Stance.allCases.randomElement(using: &numbers) {
            person.stance = numbers.fact(stance)
        }
        if numbers.chance(60), let access = Access.allCases.randomElement(using: &numbers) {
            person.access = numbers.fact(access)
        }
        if numbers.chance(4), let other = names.randomElement(using: &numbers) {
            person.dottedTo = FactList([numbers.fact(other)])
        }
    }

    /// The manager of a person, always one who comes before.
    private mutating func manager(of position: Int, _ count: Int, _ shape: Shape) -> Int? {
        guard position > 0 else { return nil }
        switch shape {
        case .tree: return numbers.below(position)
        case .chain: return numbers.chance(90) ? position - 1 : numbers.below(position)
        case .fan: return numbers.chance(85) ? 0 : numbers.below(position)
        case .forest: return numbers.chance(25) ? nil : max(0, position - 1 - numbers.below(5))
        case .teams:
            let managers = max(1, Int(Double(count).squareRoot()))
            return position <= managers ? 0 : 1 + numbers.below(managers) % max(1, position - 1)
        case .flat: return nil
        }
    }
}
