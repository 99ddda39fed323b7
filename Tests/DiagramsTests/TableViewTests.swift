import Diagrams
import Layout
import StakeholderModel
import Testing

/// What the grid and the coverage view say, and where.
@Suite struct TableViewTests {
    @Test func `everybody stands in the cell of their influence and their stance`() throws {
        var map = AccountMap(account: "Grid")
        map.people = Influence.allCases.flatMap { influence in
            Stance.allCases.map { stance in
                var person = Stakeholder(PersonIdentifier("\(influence.rawValue)-\(stance.rawValue)"))
                person.influence = .known(influence)
                person.stance = .known(stance)
                return person
            }
        }
        map.people.append(Stakeholder(PersonIdentifier("unknown-unknown")))
        let scene = try FurtherView.grid.picture(of: map, PictureOptions(language: .english)).scene
        let grid = try #require(scene.grid)
        #expect(grid.cells.count == 16)
        for cell in grid.cells {
            let name = "person-\(grid.rows[cell.row].identifier)-\(grid.columns[cell.column].identifier)"
            #expect(cell.cards == [name])
        }
    }

    @Test func `the grid says when nobody with high influence is for us`() throws {
        var map = AccountMap(account: "Grid")
        var person = Stakeholder(PersonIdentifier("dg"))
        map.people = [person]
        #expect(try gaps(map) == ["Who counts most?"])
        person.influence = .known(.high)
        person.stance = .known(.skeptic)
        map.people = [person]
        #expect(try gaps(map) == ["Nobody for us"])
        person.stance = .known(.supporter)
        map.people = [person]
        #expect(try gaps(map) == [])
    }

    @Test func `a place in the grid that is only assumed has a dashed border`() throws {
        var map = AccountMap(account: "Grid")
        var person = Stakeholder(PersonIdentifier("dg"))
        person.influence = .assumed(.high, .none)
        map.people = [person]
        let scene = try FurtherView.grid.picture(of: map, PictureOptions(language: .english)).scene
        #expect(scene.cards.first { $0.kind == .person }?.form?.isPlaceAssumed == true)
        #expect(scene.legend.contains { $0.sign == .assumedLine })
    }

    @Test func `the star is filled for a known say and hollow for an assumed one`() throws {
        var map = AccountMap(account: "Say")
        map.people = ["known", "assumed", "none"].map { Stakeholder(PersonIdentifier($0)) }
        map.people[0].roles = FactList([.known(.approver)])
        map.people[1].roles = FactList([.assumed(.economicBuyer, .none)])
        map.people[2].roles = FactList([.known(.user)])
        for view in FurtherView.allCases {
            let scene = try view.picture(of: map, PictureOptions(language: .english)).scene
            let says = map.people.map { person in
                scene.cards.first { $0.identifier == "person-\(person.identifier)" }?.form?.say
            }
            #expect(says == [.known, .assumed, nil], "\(view)")
        }
    }

    @Test func `the coverage tells who met whom, and on how many of us it rests`() throws {
        let scene = try FurtherView.coverage.picture(of: team(), PictureOptions(language: .english)).scene
        let coverage = try #require(scene.coverage)
        // Those who decide first, then in the order of the map.
        #expect(
            coverage.theirs == ["boss", "alone", "both", "said", "unnamed", "never"].map { "person-\($0)" }
        )
        #expect(coverage.reaches.map(\.thread) == [.gap, .single, .several, .single, .unnamed, .none])
        #expect(coverage.reaches.map(\.text) == ["nobody", "Ann", "2 of us", "Bob", "by whom?", "nobody"])
        let contacts = coverage.meetings.map { "\($0.ours) \($0.theirs) \($0.contact.rawValue) \($0.date)" }
        #expect(
            contacts == [
                "us-ann person-alone several 2025-03-02", "us-ann person-both once 2025-01-02",
                "us-bob person-both once 2025-01-02", "us-bob person-said said ",
            ]
        )
        #expect(coverage.meetings.map(\.isAssumed) == [false, false, false, true])
    }

    @Test func `few of theirs are columns and many are rows`() throws {
        var map = team()
        let few = try FurtherView.coverage.picture(of: map, PictureOptions(language: .english))
        #expect(Set(few.cards.filter { $0.card.kind == .person }.map(\.area.y)).count == 1)
        map.people += (0..<30).map { Stakeholder(PersonIdentifier("p\($0)")) }
        let many = try FurtherView.coverage.picture(of: map, PictureOptions(language: .english))
        #expect(Set(many.cards.filter { $0.card.kind == .ours }.map(\.area.maxY)).count == 1)
        #expect(Set(many.cards.filter { $0.card.kind == .person }.map(\.area.y)).count > 10)
        #expect(many.width < 3 * many.height && many.height < 2 * many.width)
    }

    private func gaps(_ map: AccountMap) throws -> [String] {
        let scene = try FurtherView.grid.picture(of: map, PictureOptions(language: .english)).scene
        return scene.cards.filter { $0.kind == .ghost }.map(\.fullTitle)
    }

    private func team() -> AccountMap {
        var map = AccountMap(account: "Coverage")
        map.us = ["ann", "bob"].map { TeamMember(TeamMemberIdentifier($0)) }
        map.us[0].name = "Ann"
        map.us[1].name = "Bob"
        map.people = ["alone", "both", "said", "unnamed", "never", "boss"].map {
            Stakeholder(PersonIdentifier($0))
        }
        map.people[2].metBy = FactList([.assumed(TeamMemberIdentifier("bob"), .none)])
        map.people[3].access = .known(.multiple)
        var gate = Gate(GateIdentifier("contract"))
        gate.kind = .known(.signature)
        gate.decidedBy = .known(.decider(.known(PersonIdentifier("boss"))))
        map.gates = [gate]
        map.log = [
            meeting(1, with: ["both"], by: ["ann", "bob"]), meeting(3, with: ["alone"], by: ["ann"]),
            meeting(2, with: ["alone"], by: ["ann"]),
        ]
        return map
    }

    private func meeting(_ month: Int, with people: [String], by us: [String]) -> LogEntry {
        var entry = LogEntry(LogEntryIdentifier("r\(month)"))
        if let date = CalendarDate(year: 2025, month: month, day: 2) { entry.date = .known(date) }
        entry.with = FactList(people.map { .known(PersonIdentifier($0)) })
        entry.by = FactList(us.map { .known(TeamMemberIdentifier($0)) })
        return entry
    }
}
