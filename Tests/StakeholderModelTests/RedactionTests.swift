import StakeholderModel
import TestSupport
import Testing

@Suite struct RedactionTests {
    @Test func `no identifier of a map is left after redaction`() {
        for seed in 1...100 as ClosedRange<UInt64> {
            let map = RandomAccountMap.map(seed: seed)
            var said = ""
            dump(map.redacted(in: .french), to: &said)
            let identifiers =
                map.people.map(\.identifier.text) + map.us.map(\.identifier.text)
                + map.offers.map(\.identifier.text) + map.providers.elements.map(\.identifier.text)
                + map.budgets.elements.map(\.identifier.text) + map.gates.map(\.identifier.text)
                + map.log.map(\.identifier.text)
            for identifier in identifiers {
                #expect(!said.contains("\"\(identifier)\""), "seed \(seed) shows \(identifier)")
            }
        }
    }

    @Test func `redacting again changes nothing`() {
        for seed in 1...100 as ClosedRange<UInt64> {
            let once = RandomAccountMap.map(seed: seed).redacted(in: .english)
            #expect(once.redacted(in: .english) == once, "seed \(seed)")
        }
    }

    @Test func `identifiers keep their order, and a path leads back to the file`() {
        var map = AccountMap(account: "Acme")
        map.people = ["zoe", "ann", "bob"].map { Stakeholder(PersonIdentifier($0)) }
        map.people += (1...8).map { Stakeholder(PersonIdentifier("p\($0)")) }
        let redaction = Redaction(of: map, in: .english)
        let names = redaction.map.people.prefix(3).map(\.identifier.text)
        #expect(names == ["person-11", "person-01", "person-02"])
        #expect(redaction.identifier(for: "bob") == "person-02")
        #expect(redaction.identifier(for: "nobody") == nil)
        let path = FactPath.person(PersonIdentifier("person-02")).key(.roles).index(1)
        #expect(redaction.writtenPath(path).description == "people.bob.roles[1]")
    }

    @Test(arguments: [
        ("Head of Bell's office", false), ("Assistante de Li", false), ("Chief of staff", true),
        ("Alicia's deputy", true), ("Directeur de la DSI", true), ("ACMÉ lead", false),
        ("Lead of the SA", true),
    ])
    func `a title is kept unless it says a name`(_ title: String, _ isKept: Bool) {
        var map = AccountMap(account: "Acme SA")
        var (ann, other) = (Stakeholder(PersonIdentifier("a")), Stakeholder(PersonIdentifier("b")))
        ann.name = "Li de Bell"
        other.title = title
        other.roles = FactList([.known(.procurement)])
        map.people = [ann, other]
        let shown = map.redacted(in: .english).people.compactMap(\.title)
        #expect(shown == ["Person 1", isKept ? title : "Procurement 2"])
    }

    @Test func `units, subjects and other projects are told apart without being named`() {
        var map = AccountMap(account: "Acme")
        map.people = ["a", "b", "c"].map { name in
            var person = Stakeholder(PersonIdentifier(name))
            person.unit = name == "b" ? "Lyon" : "Paris"
            return person
        }
        var offer = Offer(OfferIdentifier("o"))
        offer.audience = FactList([.assumed(.unit("Lyon"), .none), .known(.person(PersonIdentifier("c")))])
        offer.scope = FactList([.known("Posture"), .unknown(.none), .assumed("posture ", .none)])
        map.offers = [offer]
        var budget = Budget(BudgetIdentifier("m"))
        budget.shared = .known(.with(["Atlas", "Bora"]))
        budget.priorities = .assumed("Atlas first", .none)
        map.budgets = .listed([budget])
        let redacted = map.redacted(in: .french)
        #expect(redacted.people.map(\.unit) == ["Service 1", "Service 2", "Service 1"])
        #expect(
            redacted.offers[0].audience.values == [.unit("Service 2"), .person(PersonIdentifier("person-3"))]
        )
        #expect(
            redacted.offers[0].scope.items == [
                .known("Sujet 1"), .unknown(.none), .assumed("Sujet 1", .none),
            ]
        )
        #expect(redacted.budgets.elements[0].shared == .known(.with(["Projet 1", "Projet 2"])))
        #expect(redacted.budgets.elements[0].priorities == .assumed("masqué", .none))
    }
}
